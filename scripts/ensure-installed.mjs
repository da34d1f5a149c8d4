import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the locked dependencies with the pinned pnpm unless just these are installed. Exits 1 where that fails. */
export async function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  console.error('Groundswell: installing what it needs (once) …');
  const failed = await run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile']);
  if (!failed) return;
  console.error(`Groundswell: installing failed (${failed}); is the npm registry reachable from here?`);
  process.exit(1);
}

/** pnpm keeps the lockfile that it has installed, and writes it when it is done. */
function isInstalled() {
  const installed = `${root}node_modules/.pnpm/lock.yaml`;
  return existsSync(installed) && readFileSync(installed).equals(readFileSync(`${root}pnpm-lock.yaml`));
}

/** Runs a program to its end, or to ours; gives what failed, or nothing. */
function run(program, words) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      // npm_config_loglevel=error would silence pnpm's own errors too.
      env: { ...process.env, npm_config_loglevel: 'warn' },
      shell: process.platform === 'win32',
    });
    const stop = () => {
      child.kill();
      process.exit(1);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
    child.on('error', (cause) => resolve(cause.message));
    child.on('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, stop);
      resolve(code === 0 ? null : `exit ${code ?? signal}`);
    });
  });
}
