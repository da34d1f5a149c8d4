import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { sampleTruth } from './truth/sample-truth.ts';
import { writeSample } from './write-sample.ts';

it('the written sample has one record a line and stays under 30 MB', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-sample-'));
  const path = await writeSample(join(folder, 'new'));
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  expect(path.endsWith('company.ndjson')).toBe(true);
  expect((await stat(path)).size).toBeLessThan(30_000_000);
  expect(lines.filter((line) => line.startsWith('{"type":"post"'))).toHaveLength(sampleTruth.totals.posts);
  expect(recordSchema.parse(JSON.parse(lines[0]!)).type).toBe('community');
  await rm(folder, { recursive: true });
});
