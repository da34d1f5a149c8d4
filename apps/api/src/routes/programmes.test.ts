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

test('a programme may be of channels, or of listed people, whom an executive is not told', async () => {
  const { ask } = makeApi();
  await ask('/api/programmes', body('POST', { ...told, teams: [], channels: ['Company/ideas'] }));
  const course = { ...told, teams: [], people: ['amber@heron.example', 'Blue'], community: 'Course forum' };
  expect((await ask('/api/programmes', body('POST', course))).status).toBe(201);
  const list = (view: string) => json<{ programmes: Programme[] }>(ask(`/api/programmes?view=${view}`));
  expect((await list('lead')).programmes).toMatchObject([
    { kind: 'channels', channels: ['Company/ideas'], listed: null },
    { kind: 'people', people: ['amber@heron.example', 'Blue'], listed: 2, community: 'Course forum' },
  ]);
  expect((await list('executive')).programmes[1]?.people).toEqual([]);
  expect((await ask('/api/programmes?view=everybody')).status).toBe(400);
});

test('people are found to be listed, though not by an executive', async () => {
  const { ask } = makeApi();
  expect(await json(ask('/api/programmes/people?like=amber'))).toEqual({
    people: [{ written: 'amber@heron.example', name: 'amber', team: null }],
  });
  expect((await ask('/api/programmes/people?like=amber&view=executive')).status).toBe(403);
});

test.each([
  [{ ...told, teams: [] }, 'teams: name who took part'],
  [{ ...told, channels: ['ideas'] }, 'teams: name teams or channels only'],
  [{ ...told, day: 'in spring' }, 'day: '],
])('%j is refused with where it is wrong and how it must be', async (programme, place) => {
  const reply = await makeApi().ask('/api/programmes', body('POST', programme));
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toMatch(new RegExp(`^${place}.*It must be like`));
});
