// npm run dev: the API, restarted at every change of it, and Vite's server with the dashboard, which hands /api on. One ends with the other.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = process.env.PORT || '4600';
// Vite's own port.
const webPort = process.env.WEB_PORT || '5173';

await ensureInstalled();
const web = join(root, 'apps/web');
const children = [
  run(root, 'node_modules/tsx/dist/cli.mjs', [
    'watch',
    '--clear-screen=false',
    'apps/cli/src/main.ts',
    'serve',
    '--sample',
  ]),
  run(web, 'node_modules/vite/bin/vite.js', ['--port', webPort, '--strictPort', '--clearScreen', 'false']),
];
console.error(`Groundswell: the dashboard with hot reload is at http://127.0.0.1:${webPort}, its API at port ${port}.`);

let stopping = false;
let code = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
for (const child of children) {
  child.on('exit', (exit) => {
    if (!stopping) code = exit ?? 1;
    stop();
    if (children.every(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null)) process.exit(code);
  });
}

function run(folder, file, words) {
  return spawn(process.execPath, [file, ...words], {
    cwd: folder,
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: port,
      // The page comes from Vite's server, so its Origin is that one's.
      GROUNDSWELL_ALLOWED_HOSTS: [process.env.GROUNDSWELL_ALLOWED_HOSTS, `127.0.0.1:${webPort}`, `localhost:${webPort}`]
        .filter(Boolean)
        .join(','),
    },
  });
}

/** Asks both to end, once: tsx takes a second request for a wish to cut its server off. */
function stop(signal) {
  if (stopping) return;
  stopping = true;
  // A Ctrl-C has reached them already, from the terminal.
  setTimeout(() => endAll('SIGTERM'), signal === 'SIGINT' ? 1_000 : 0).unref();
  // The server ends within a second; whoever is still there after this hangs.
  setTimeout(() => {
    endAll('SIGKILL');
    process.exit(code);
  }, 2_500).unref();
}

function endAll(signal) {
  for (const child of children) child.kill(signal);
}
