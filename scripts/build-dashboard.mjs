import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const web = join(root, 'apps/web');
const note = join(web, 'dist/.built-from');
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  '../../packages/contract/src',
  '../../packages/words/src',
];

/** Builds the dashboard unless it is built from just these sources. Throws with Vite's own words where that fails. */
export async function buildDashboard({ signal, say = () => {} } = {}) {
  const from = fingerprint();
  if (existsSync(join(web, 'dist/index.html')) && existsSync(note) && readFileSync(note, 'utf8') === from) return;
  say('Groundswell: building the dashboard …');
  await vite(signal);
  writeFileSync(note, from);
}

/** A hash of everything that the built dashboard depends on. */
function fingerprint() {
  const hash = createHash('sha256')
    .update('production')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')));
  for (const file of sources.flatMap((path) => filesAt(join(web, path)))) {
    hash.update(`\n${relative(web, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesAt(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesAt(join(path, name)));
}

function vite(signal) {
  return new Promise((resolve, reject) => {
    const words = [join(web, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'];
    // A test run says NODE_ENV=test, which would build React as it is for development: larger, and half as fast.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, words, { cwd: web, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the dashboard could not be built:\n${said.trim()}`));
    });
  });
}
