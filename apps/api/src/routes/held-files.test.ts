import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportJob, ImportList } from '@groundswell/contract';
import { describe, expect, test } from 'vitest';
import { createHeldUploads } from '../held-uploads.ts';
import { type Ask, events, send } from '../testing/ask-imports.ts';
import { json, makeApi } from '../testing/make-api.ts';
import { createMemoryGroundswell } from '../testing/memory-groundswell.ts';

describe('files that are looked at first', () => {
  const look = async (ask: Ask, files: Record<string, string>, fields: Record<string, string> = {}) => {
    const job = await send(ask, files, { ...fields, preview: 'true' });
    return (await events(ask, job)).at(-1)!.job;
  };
  const order = (ask: Ask, upload: string | null, body: unknown) =>
    ask(`/api/imports/uploads/${upload}`, { method: 'POST', body: JSON.stringify(body) });
  const throwAway = (ask: Ask, upload: string | null) => ask(`/api/imports/uploads/${upload}`, { method: 'DELETE' });
  const held = (home: string) => readdirSync(join(home, 'uploads')).length;

  test('are shown as they would be read, held, and imported by a word', async () => {
    const { ask, home } = makeApi();
    const seen = await look(ask, { 'chat.txt': 'one\ntwo' }, { community: 'Otters' });
    expect(seen).toMatchObject({
      kind: 'preview',
      options: { community: 'Otters' },
      previews: [{ source: 'lines', confidence: 0.9, kept: 2, posts: [{ text: 'one' }, { text: 'two' }] }],
    });
    expect((await json<ImportList>(ask('/api/imports'))).imports).toEqual([]);
    expect(held(home)).toBe(1);
    const reply = await order(ask, seen.upload, { options: { community: 'Herons' } });
    expect(reply.status).toBe(202);
    const { job } = await json<{ job: ImportJob }>(reply);
    expect((await events(ask, job)).at(-1)?.job.imports).toMatchObject([{ community: 'Herons', kept: 2 }]);
    expect(held(home)).toBe(0);
    const { jobs } = await json<ImportList>(ask('/api/imports'));
    expect(jobs.map(({ kind, upload }) => [kind, upload])).toEqual([['import', null]]);
  });

  test('ask for what they do not say, and are looked at again with it', async () => {
    const { ask } = makeApi();
    const seen = await look(ask, { 'chat.txt': 'one\nno day' });
    expect(seen.previews).toMatchObject([{ asks: ['date'], problem: expect.stringContaining('which day') }]);
    const again = await json<{ job: ImportJob }>(
      order(ask, seen.upload, { preview: true, options: { date: '2024-05-02' } }),
    );
    expect((await events(ask, again.job)).at(-1)?.job.previews).toMatchObject([{ asks: [], from: '2024-05-02' }]);
  });

  test('can be thrown away, once', async () => {
    const { ask, home } = makeApi();
    const { upload } = await look(ask, { 'chat.txt': 'one' });
    expect((await throwAway(ask, upload)).status).toBe(204);
    expect([held(home), (await json<ImportList>(ask('/api/imports'))).jobs]).toEqual([0, []]);
    expect((await throwAway(ask, upload)).status).toBe(404);
    expect((await order(ask, upload, {})).status).toBe(404);
    expect((await throwAway(ask, '..%2F..')).status).toBe(404);
  });

  test('stay for another try where the import is refused', async () => {
    const { ask, home } = makeApi();
    const { upload } = await look(ask, { 'notes.txt': 'not an export' });
    const { job } = await json<{ job: ImportJob }>(order(ask, upload, {}));
    expect((await events(ask, job)).at(-1)?.job).toMatchObject({ upload, progress: { phase: 'failed' } });
    expect(held(home)).toBe(1);
    expect((await order(ask, upload, {})).status).toBe(202);
  });

  test.each([['"options"'], [{ options: { colour: 'red' } }], [{ options: { date: 'soon' } }], [{ when: 'now' }]])(
    'are not imported by %j',
    async (body) => {
      const { ask } = makeApi();
      const { upload } = await look(ask, { 'chat.txt': 'one' });
      expect((await order(ask, upload, body)).status).toBe(400);
    },
  );

  test('are looked at while an import is under way', async () => {
    let release = () => {};
    let first = true;
    const groundswell = createMemoryGroundswell({
      beforeIngest: async () => {
        if (!first) return;
        first = false;
        await new Promise<void>((resolve) => (release = resolve));
      },
    });
    const { ask } = makeApi({ groundswell });
    const running = await send(ask, { 'a.txt': 'x' });
    expect((await look(ask, { 'b.txt': 'y' })).previews).toHaveLength(1);
    release();
    expect((await events(ask, running)).at(-1)?.event).toBe('done');
  });
});

test('files that are held for more than a day are thrown away', async () => {
  let clock = 0;
  const home = mkdtempSync(join(tmpdir(), 'groundswell-held-'));
  const uploads = createHeldUploads(home, () => clock);
  const begun = await uploads.begin();
  uploads.hold(begun, ['a.txt']);
  clock = 23 * 3_600_000;
  expect(uploads.expired()).toEqual([]);
  clock = 25 * 3_600_000;
  expect(uploads.expired()).toMatchObject([{ id: begun.id }]);
  await uploads.drop(begun.id);
  expect(readdirSync(home)).toEqual([]);
});
