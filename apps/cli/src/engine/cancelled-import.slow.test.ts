import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Progress, questionSchema, type SourceRecord } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGroundswell } from './open-groundswell.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-cancel-'));
});
afterEach(() => rm(folder, { recursive: true }));

const words = 'we tried the new way of working with our team and learned that small steps help everybody'.split(' ');

/** Enough that each phase lasts longer than the cancelling takes. */
async function exported(name: string, posts: number): Promise<string> {
  const records: SourceRecord[] = [
    { type: 'community', community: 'c', name: 'Company' },
    { type: 'channel', community: 'c', channel: 'general', name: 'general' },
    ...Array.from({ length: posts }, (_, at): SourceRecord => {
      const text = words.map((word, place) => `${word}${(at * (place + 7)) % 1000}`).join(' ');
      const moment = new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString();
      return {
        type: 'post',
        community: 'c',
        channel: 'general',
        post: `${name}-${at}`,
        member: `m${at % 50}`,
        kind: 'start',
        at: moment,
        text,
      };
    }),
  ];
  const path = join(folder, `${name}.ndjson`);
  await writeFile(path, records.map((record) => JSON.stringify(record)).join('\n'));
  return path;
}

it.each<Progress['phase']>(['reading', 'words', 'building'])(
  'an import that is cancelled while %s ends within two seconds, and leaves everything as it was',
  async (phase) => {
    const home = join(folder, 'home');
    const groundswell = await openGroundswell({ home });
    await groundswell.ingest([await exported('before', 50)], {});
    const [version, path] = [groundswell.version(), await exported('more', 20_000)];
    const stop = new AbortController();
    let asked = 0;
    const progress = (now: Progress) => {
      if (now.phase !== phase || asked > 0) return;
      asked = performance.now();
      // In the middle of the phase rather than at its first instant.
      setTimeout(() => stop.abort(), 60);
    };
    const imported = groundswell.ingest([path], { timezone: 'Asia/Tokyo' }, { signal: stop.signal, progress });
    await expect(imported).rejects.toThrow(/abort/i);
    expect(performance.now() - asked).toBeLessThan(2000);
    expect(await groundswell.imports()).toHaveLength(1);
    expect((await readdir(join(home, 'records'))).length).toBe(1);
    expect(await readdir(join(home, 'warehouse'))).toEqual(['warehouse-2.duckdb']);
    expect([groundswell.version(), (await groundswell.options()).timezone]).toEqual([version, 'UTC']);
    const answer = await groundswell.answer('contributors', questionSchema.parse({}));
    expect(answer.total).toMatchObject({ posts: 50 });
    await groundswell.close();
  },
);
