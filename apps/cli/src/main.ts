import { processCli } from './process-cli.ts';
import { runCli } from './run-cli.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const words = process.argv.slice(2);
// A server must end within a second; an import that is cancelled may first have to take back what it wrote.
const stop = stopOnSignals(words[0] === 'serve' ? 800 : 5_000);
process.exitCode = await runCli(words, processCli(stop));
// Whatever still keeps the process alive has no more to do.
setTimeout(() => process.exit(), 500).unref();
