import type { Programme } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const told = { name: ' Night circle ', day: '2026-02-09', teams: ['Care'] };
const body = (method: string, programme: unknown): RequestInit => ({ method, body: JSON.stringify(programme) });

test('a programme is added, listed, changed and taken away', async () => {
  const { ask } = makeApi();
  const added = await ask('/api/programmes', body('POST', told));
  expect(added.status).toBe(201);
  const { programme } = await json<{ programme: Programme }>(added);
  expect(programme).toMatchObject({ name: 'Night circle', teams: ['Care'], controls: null });
  expect(await json(ask('/api/programmes'))).toEqual({ programmes: [programme] });
  const put = body('PUT', { ...told, controls: ['Sales'] });
  const changed = await json<{ programme: Programme }>(ask(`/api/programmes/${programme.id}`, put));
  expect(changed.programme.controls).toEqual(['Sales']);
  expect((await ask(`/api/programmes/${programme.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await ask(`/api/programmes/${programme.id}`, { method: 'DELETE' })).status).toBe(404);
});

test.each([
  [{ ...told, teams: [] }, 'teams: '],
  [{ ...told, day: 'in spring' }, 'day: '],
])('%j is refused with where it is wrong and how it must be', async (programme, place) => {
  const reply = await makeApi().ask('/api/programmes', body('POST', programme));
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toMatch(new RegExp(`^${place}.*It must be like`));
});
