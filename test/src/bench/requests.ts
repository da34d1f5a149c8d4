import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import type { Groundswell } from '@groundswell/contract';
import { sampleTimezone, writeSample } from '@groundswell/sample';
import { apiOf } from './api-of.ts';
import { timed } from './spread.ts';

/** The requests with which the Summary page opens. */
const summaryRequests = [
  'options',
  ...[
    'contributors',
    'participation-rate',
    'answered-within-7-days',
    'time-to-first-answer',
    'facilitator-share',
    'themes',
    'channels',
  ].map((id) => `metrics/${id}?from=2026-03-30&to=2026-09-23`),
];
/** Rounds a request is asked in, each past the cache. */
const rounds = 15;

/** Imports of the sample, each into a workspace of its own: the first also pays for code that was never run before. */
const imports = 3;

const folder = await mkdtemp(join(tmpdir(), 'groundswell-bench-'));
const made = await timed(() => writeSample(folder));
console.log(`sample written in ${seconds(made.ms)}`);
let groundswell: Groundswell;
for (let round = 1; ; round += 1) {
  groundswell = await openGroundswell({ home: join(folder, `home-${round}`) });
  const imported = await timed(() => groundswell.ingest([made.result], { sample: true, timezone: sampleTimezone }));
  const posts = imported.result.reduce((sum, { kept }) => sum + kept, 0);
  console.log(
    `${posts} posts imported in ${seconds(imported.ms)}: ${Math.round((posts / imported.ms) * 1000)} posts/s`,
  );
  if (round === imports) break;
  await groundswell.close();
}

console.log(`\n${'request'.padEnd(72)}`, 'p50'.padStart(8), 'max'.padStart(8), 'bytes'.padStart(9));
for (const request of summaryRequests) {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    // A fresh API has an empty cache.
    const ask = apiOf(groundswell, folder);
    const asked = await timed(() => ask(request));
    bytes = asked.result.text.length;
    times.push(asked.ms);
  }
  times.sort((a, b) => a - b);
  console.log(request.padEnd(72), ms(times[rounds >> 1]!), ms(times.at(-1)!), String(bytes).padStart(9));
}
await groundswell.close();
await rm(folder, { recursive: true });

function ms(value: number): string {
  return `${value.toFixed(1)} ms`.padStart(8);
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(2)} s`;
}
