// npm start: installs, builds the dashboard and loads the sample company where that is still to be done, and serves in this process.
import { buildDashboard } from './build-dashboard.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
const { register } = await import('tsx/esm/api');
register();
const { stopOnSignals } = await import('../apps/cli/src/stop-on-signals.ts');
// Everything has to be over within a second.
const stop = stopOnSignals(800);
// The build runs in a process of its own beside the loading of the sample: two cores do both in the time of one.
const ready = buildDashboard({ signal: stop, say: (text) => console.error(text) });
// Who waits for it may come later than its failure.
ready.catch(() => {});
const { start } = await import('../apps/cli/src/start.ts');
process.exit(await start(stop, ready));
