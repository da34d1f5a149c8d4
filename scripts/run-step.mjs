import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the programs of the toolchain are, to be run by this Node. */
export const tools = {
  types: 'node_modules/typescript/bin/tsc',
  lint: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** Runs a program of the toolchain to its end, keeps what it says, and says in one line how it went; all of it where it failed. */
export async function runStep(name, words) {
  const from = performance.now();
  const { code, said } = await run(words);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(said.trimEnd());
  return { name, ok: code === 0, said };
}

/** Types of everything, the dashboard's with the browser's library. */
export async function checkTypes() {
  const steps = [];
  for (const project of ['tsconfig.json', 'apps/web/tsconfig.json']) {
    steps.push(await runStep(`types: ${project}`, [tools.types, '-p', project]));
  }
  return steps;
}

/** Lint and format of everything. */
export function lint() {
  return runStep('lint', [tools.lint, 'check', '--error-on-warnings', '.']);
}

// What is kept is read again, and shown where something failed: without colours.
const plain = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

function run(words) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: plain });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', (cause) => resolve({ code: 1, said: cause.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}
