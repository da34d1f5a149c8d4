import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import { projectRoot } from '../project-root.ts';

/** The share of a million messages; a smaller one shows how the memory grows. */
const share = Number(process.env.SHARE ?? 1);
const folder = await mkdtemp(join(tmpdir(), 'groundswell-memory-'));
try {
  const messages = Math.round(1_000_000 * share);
  const writer = ['scripts/run.mjs', 'test/src/bench/write-million.ts', join(folder, 'million'), `${messages}`];
  execFileSync(process.execPath, writer, { cwd: projectRoot, stdio: 'inherit' });
  console.log(`${messages} messages written; ${megabytes()} MB before the import`);
  const groundswell = await openGroundswell({ home: join(folder, 'home') });
  const started = performance.now();
  let phase = '';
  const [ledger] = await groundswell.ingest(
    [join(folder, 'million')],
    {},
    {
      progress: (now) => {
        if (now.phase === phase) return;
        if (phase !== '')
          console.log(`${phase.padEnd(10)} until ${seconds(started)}, at most ${megabytes()} MB so far`);
        phase = now.phase;
      },
    },
  );
  console.log(`${ledger?.kept} posts kept in ${seconds(started)}; at most ${megabytes()} MB (512 MB are allowed)`);
  await groundswell.close();
} finally {
  await rm(folder, { recursive: true });
}

/** The most memory that this process has held, as the system counts it. */
function megabytes(): number {
  // kB on Linux and macOS (libuv).
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
