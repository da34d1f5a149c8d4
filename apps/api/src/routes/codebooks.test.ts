import type { CodebookList, ShelvedCodebook } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';
import { createMemoryGroundswell } from '../testing/memory-groundswell.ts';
import { memoryCodebook } from '../testing/memory-shelf.ts';

const send = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const renamed = { ...memoryCodebook, title: 'Renamed' };

test('a codebook is listed, saved as its next version, read in each version, and put back', async () => {
  const { ask } = makeApi();
  const list = () => json<CodebookList>(ask('/api/codebooks'));
  expect(await list()).toMatchObject({ codebooks: [{ codebook: memoryCodebook, edited: false }], counting: null });
  const saved = await ask('/api/codebooks/small', send('PUT', { codebook: renamed, base: 1, note: 'Name' }));
  expect(await json<ShelvedCodebook>(saved)).toMatchObject({
    codebook: { title: 'Renamed', version: 2 },
    edited: true,
  });
  expect((await list()).codebooks[0]).toMatchObject({ versions: [{ version: 2 }, { version: 1 }] });
  expect(await json(ask('/api/codebooks/small/versions/1'))).toEqual(memoryCodebook);
  expect(await json(ask('/api/codebooks/small/put-back', { method: 'POST' }))).toMatchObject({
    codebook: { title: 'Small', version: 3 },
  });
  expect(await json(ask('/api/codebooks/counting'))).toEqual({ counting: null });
});

test('a codebook is copied and removed; the one that came with Groundswell is not', async () => {
  const { ask } = makeApi();
  const copied = await ask('/api/codebooks/small/copy', send('POST', { id: 'mine', title: 'Mine' }));
  expect(await json(copied)).toMatchObject({ codebook: { id: 'mine', title: 'Mine', version: 1 }, builtIn: false });
  expect((await ask('/api/codebooks/mine', { method: 'DELETE' })).status).toBe(204);
  expect((await ask('/api/codebooks/mine', { method: 'DELETE' })).status).toBe(404);
  expect((await ask('/api/codebooks/small', { method: 'DELETE' })).status).toBe(409);
});

test('a codebook goes out as a YAML file and comes in as one', async () => {
  const { ask } = makeApi();
  const out = await ask('/api/codebooks/small/yaml');
  expect(out.headers.get('content-disposition')).toBe('attachment; filename="small.yaml"');
  expect(await out.text()).toBe('Small');
  const put = (yaml: string) => ask('/api/codebooks/yaml?note=new', { method: 'POST', body: yaml });
  expect(await json(put('title'))).toMatchObject({ codebook: { id: 'from-yaml', title: 'title' } });
  expect((await put('fault')).status).toBe(422);
});

test('a preview is asked with the page’s filters, and a draft needs no more than its patterns', async () => {
  const groundswell = createMemoryGroundswell();
  const { ask } = makeApi({ groundswell });
  const asked = { codebook: 'small', theme: 'hope', draft: { patterns: ['hope', 'hopes'] } };
  expect((await ask('/api/codebooks/preview?team=Care', send('POST', asked))).status).toBe(200);
  expect(groundswell.asked.at(-1)).toBe('preview small hope hope, hopes 0 Care');
  const hidden = await ask('/api/codebooks/preview?view=executive', send('POST', asked));
  expect(await json(hidden)).toMatchObject({ hidden: true });
});

test.each([
  ['PUT', 'small', { codebook: renamed, base: 'one' }, 400, /^base: /],
  ['PUT', 'small', { codebook: renamed }, 400, /^base: /],
  ['PUT', 'other', { codebook: renamed, base: 1 }, 400, /own id/],
  ['PUT', 'small', { codebook: renamed, base: 7 }, 409, /in the meantime/],
  ['PUT', 'small', { codebook: { id: 'small' }, base: 1 }, 422, /fault/],
  ['POST', 'small/copy', { id: 'mine' }, 400, /^title: /],
  ['POST', 'preview', { codebook: 'small' }, 400, /^draft: /],
  ['POST', 'preview?people=3', { codebook: 'small', draft: { patterns: [] } }, 400, /"people" is not known/],
  ['PUT', 'small', { codebook: 'x'.repeat(2_200_000), base: 1 }, 413, /too large/],
])('%s %s of %j is refused with a sentence', async (method, path, body, status, sentence) => {
  const reply = await makeApi().ask(`/api/codebooks/${path}`, send(method, body));
  expect(reply.status).toBe(status);
  expect((await json(reply)).detail).toMatch(sentence);
});

test('what is no version is none', async () => {
  const { ask } = makeApi();
  expect((await ask('/api/codebooks/small/versions/first')).status).toBe(400);
  expect((await ask('/api/codebooks/small/versions/7')).status).toBe(404);
  expect((await ask('/api/codebooks/none/yaml')).status).toBe(404);
});
