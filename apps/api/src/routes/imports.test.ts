import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportJob, ImportList } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { events, form, send } from '../testing/ask-imports.ts';
import { json, makeApi } from '../testing/make-api.ts';
import { createMemoryGroundswell } from '../testing/memory-groundswell.ts';

test('an upload becomes an import, with what its fields say', async () => {
  const { ask, home } = makeApi();
  const job = await send(ask, { 'chat.txt': 'one\ntwo\n' }, { community: 'Otters', date: '2024-03-01', timezone: '' });
  expect(job).toMatchObject({ files: ['chat.txt'], progress: { phase: 'waiting' } });
  const last = (await events(ask, job)).at(-1);
  expect(last).toMatchObject({
    event: 'done',
    job: { progress: { phase: 'done', percent: 100 }, imports: [{ community: 'Otters', kept: 2, from: '2024-03-01' }] },
  });
  expect(readdirSync(join(home, 'uploads'))).toEqual([]);
  const list = await json<ImportList>(ask('/api/imports'));
  expect([list.imports.length, list.jobs.length]).toEqual([1, 1]);
});

test('the files of a folder stay together, and no name leads out of the upload', async () => {
  const { ask, home } = makeApi();
  const job = await send(ask, {
    'export/general/1.txt': 'one',
    'export\\random\\2.txt': 'two',
    '../../../../escaped.txt': 'three',
    '/etc/absolute.txt': 'four',
  });
  expect(job.files).toEqual(['export', 'escaped.txt', 'etc']);
  const last = (await events(ask, job)).at(-1);
  expect(last?.job.imports?.[0]?.kept).toBe(4);
  expect(existsSync(join(home, '..', 'escaped.txt'))).toBe(false);
});

test('what is no export fails with a sentence, and nothing of it stays', async () => {
  const { ask, home, logged } = makeApi();
  const job = await send(ask, { 'notes.txt': 'not an export' });
  expect((await events(ask, job)).at(-1)).toMatchObject({
    event: 'failed',
    job: {
      progress: { phase: 'failed' },
      problem: { status: 422, detail: 'The upload is no export that is known here.' },
    },
  });
  expect(readdirSync(join(home, 'uploads'))).toEqual([]);
  expect(logged).toEqual([]);
});

test.each([
  [{ source: 'carrier-pigeon' }, '"source" must be one of lines, records'],
  [{ timezone: 'Middle/Earth' }, '"timezone" must be an IANA time zone'],
  [{ timezone: '+01:00' }, '"timezone" must be an IANA time zone'],
  [{ date: '2024-02-30' }, '"date" must be a date'],
  [{ map: 'author' }, '"map" must be such as author=Name'],
  [{ colour: 'red' }, '"colour" is no field'],
])('%j is refused before anything is queued', async (fields, sentence) => {
  const { ask, home } = makeApi();
  const reply = await ask('/api/imports', { method: 'POST', body: form({ 'a.txt': 'x' }, fields) });
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toContain(sentence);
  expect(readdirSync(join(home, 'uploads'))).toEqual([]);
});

test('an upload without a file, of another kind, broken off or too large is refused', async () => {
  const { ask, home } = makeApi({ largestUpload: 1000 });
  const post = async (body: string | FormData, type?: string) =>
    (await ask('/api/imports', { method: 'POST', body, headers: type ? { 'content-type': type } : {} })).status;
  const broken = '--b\r\ncontent-disposition: form-data; name="f"; filename="a.txt"\r\n\r\nhalf a fi';
  expect(await post(form({}, { community: 'Otters' }))).toBe(400);
  expect(await post('{}', 'application/json')).toBe(415);
  expect(await post(broken, 'multipart/form-data; boundary=b')).toBe(400);
  expect(await post(form({ 'a.txt': 'x'.repeat(2000) }))).toBe(413);
  expect(await post(form({ '..': 'x' }))).toBe(400);
  expect(readdirSync(join(home, 'uploads'))).toEqual([]);
});

test('imports are done one after another, and one that waits or runs can be cancelled', async () => {
  const running: AbortSignal[] = [];
  const groundswell = createMemoryGroundswell({
    beforeIngest: (signal) =>
      new Promise((_resolve, reject) => {
        if (signal) running.push(signal);
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  });
  const { ask } = makeApi({ groundswell });
  const [first, second] = [await send(ask, { 'a.txt': 'x' }), await send(ask, { 'b.txt': 'y' })];
  await expect.poll(() => running.length).toBe(1);
  const cancel = (job: ImportJob) => ask(`/api/imports/jobs/${job.id}`, { method: 'DELETE' });
  expect((await cancel(second)).status).toBe(204);
  expect((await cancel(first)).status).toBe(204);
  const ends = [await events(ask, first), await events(ask, second)].map((all) => all.at(-1));
  expect(ends.map((end) => [end?.event, end?.job.progress.phase])).toEqual([
    ['failed', 'cancelled'],
    ['failed', 'cancelled'],
  ]);
  expect(running).toHaveLength(1);
  expect((await cancel(first)).status).toBe(409);
  expect(await groundswell.imports()).toEqual([]);
});

test('who listens while an import runs hears the present state, signs of life, and the end', async () => {
  let release = () => {};
  const groundswell = createMemoryGroundswell({
    beforeIngest: () =>
      new Promise((resolve) => {
        release = resolve;
      }),
  });
  const { ask } = makeApi({ groundswell, heartbeat: 20 });
  const job = await send(ask, { 'a.txt': 'x' });
  const text = ask(`/api/imports/jobs/${job.id}/events`).then((reply) => reply.text());
  await new Promise((resolve) => setTimeout(resolve, 150));
  release();
  const heard = await text;
  expect(heard).toMatch(/^event: progress\ndata: \{.*"phase":"(waiting|reading)"/);
  expect(heard).toContain(': still here');
  expect(heard.trimEnd()).toMatch(/event: done\ndata: .*$/);
});

test('what an option says is taken from the form', async () => {
  const { ask } = makeApi();
  const fields = { includePrivate: 'true', map: 'author=Posted by, the first,text=Answer,date-order=dmy' };
  const job = await send(ask, { 'a.csv': 'x' }, fields);
  expect(job.options).toMatchObject({
    includePrivate: true,
    map: { author: 'Posted by, the first', text: 'Answer', 'date-order': 'dmy' },
  });
});

test('an unknown job is not found', async () => {
  const { ask } = makeApi();
  for (const path of ['/api/imports/jobs/none', '/api/imports/jobs/none/events']) {
    expect((await ask(path)).status).toBe(404);
  }
});

test('an import is taken out again, once', async () => {
  const { ask } = makeApi();
  const end = (await events(ask, await send(ask, { 'a.txt': 'x' }))).at(-1);
  const path = `/api/imports/${end?.job.imports?.[0]?.id}`;
  expect((await ask(path, { method: 'DELETE' })).status).toBe(204);
  expect((await ask(path, { method: 'DELETE' })).status).toBe(404);
});

test('a rebuild answers with the new version', async () => {
  const reply = await makeApi().ask('/api/rebuild', { method: 'POST' });
  expect([reply.status, await reply.json()]).toEqual([200, { version: 'v2' }]);
});
