import type { DatedNote } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const body = (method: string, note: unknown): RequestInit => ({ method, body: JSON.stringify(note) });
const launch = { from: '2026-06-09', text: ' Launch ' };

test('a note is added, listed, changed and taken away', async () => {
  const { ask } = makeApi();
  const added = await ask('/api/notes', body('POST', launch));
  expect(added.status).toBe(201);
  const { note } = await json<{ note: DatedNote }>(added);
  expect(note).toMatchObject({ from: '2026-06-09', to: null, text: 'Launch', community: null, channel: null });
  expect(await json(ask('/api/notes'))).toEqual({ notes: [note] });
  const campaign = { from: '2026-06-01', to: '2026-06-30', text: 'Campaign', community: 'Craft', channel: 'ideas' };
  const changed = await json<{ note: DatedNote }>(ask(`/api/notes/${note.id}`, body('PUT', campaign)));
  expect(changed.note).toEqual({ ...note, ...campaign });
  expect((await ask(`/api/notes/${note.id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await json(ask('/api/notes'))).toEqual({ notes: [] });
  expect((await ask(`/api/notes/${note.id}`, { method: 'DELETE' })).status).toBe(404);
  expect((await ask('/api/notes/9', body('PUT', launch))).status).toBe(404);
});

test.each([
  [{ ...launch, text: ' ' }, 'text: '],
  [{ ...launch, text: 'x'.repeat(501) }, 'text: '],
  [{ ...launch, from: 'in June' }, 'from: '],
  [{ ...launch, to: '2026-06-01' }, 'to: must not be before "from"'],
  [{ ...launch, channel: 'ideas' }, 'community: must be named with the channel'],
  [{ ...launch, colour: 'red' }, 'The body: '],
])('%j is refused with where it is wrong and how it must be', async (note, place) => {
  const reply = await makeApi().ask('/api/notes', body('POST', note));
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toMatch(new RegExp(`^${place}.*It must be like`));
});
