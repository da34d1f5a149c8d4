import type { SavedView } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const body = (method: string, view: unknown): RequestInit => ({ method, body: JSON.stringify(view) });
const fear = { name: ' Fear in June ', address: '/themes?theme=fear&from=2026-06-01' };

test('a view is saved, listed, renamed and taken away', async () => {
  const { ask } = makeApi();
  const added = await ask('/api/views', body('POST', fear));
  expect(added.status).toBe(201);
  const { view } = await json<{ view: SavedView }>(added);
  expect(view).toMatchObject({ name: 'Fear in June', address: fear.address });
  expect((await ask('/api/views', body('POST', fear))).status).toBe(409);
  const renamed = { name: 'Fear', address: view.address };
  expect(await json(ask(`/api/views/${view.id}`, body('PUT', renamed)))).toEqual({ view: { ...renamed, id: view.id } });
  expect((await ask(`/api/views/${view.id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await json(ask('/api/views'))).toEqual({ views: [] });
  expect((await ask(`/api/views/${view.id}`, { method: 'DELETE' })).status).toBe(404);
});

test.each([
  ['https://elsewhere.example/'],
  ['//elsewhere.example/'],
  ['/\\elsewhere.example'],
  ['javascript:alert(1)'],
  ['/themes#top'],
  ['themes'],
])('%s is no page of the dashboard', async (address) => {
  const reply = await makeApi().ask('/api/views', body('POST', { ...fear, address }));
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toContain('must be a page of the dashboard');
});
