import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed-lockfile`;

/** Installs the locked dependencies with the pinned pnpm unless that was done for this very lockfile. Exits 1 where it fails. */
export function ensureInstalled() {
  const lockfile = createHash('sha256').update(readFileSync(`${root}pnpm-lock.yaml`)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  console.error('Groundswell: installing what it needs (once) …');
  const installed = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm_config_loglevel=error would silence pnpm's own errors too.
    env: { ...process.env, npm_config_loglevel: 'warn' },
  });
  if (installed.status !== 0) {
    console.error('Groundswell: installing failed; is the npm registry reachable from here?');
    process.exit(1);
  }
  writeFileSync(stamp, lockfile);
}
