import type { Goal } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const told = { problem: ' Guests wait ', measure: 'CSAT', target: 4.5, from: '2026-01-01', day: '2026-12-31' };
const body = (method: string, goal: unknown): RequestInit => ({ method, body: JSON.stringify(goal) });

test('a goal is added, listed, changed and taken away', async () => {
  const { ask } = makeApi();
  const added = await ask('/api/goals', body('POST', told));
  expect(added.status).toBe(201);
  const { goal } = await json<{ goal: Goal }>(added);
  expect(goal).toMatchObject({ problem: 'Guests wait', team: null, communities: [], askedBy: '' });
  expect(goal.status.text).not.toBe('');
  expect(await json(ask('/api/goals'))).toEqual({ goals: [goal] });
  const changed = await json<{ goal: Goal }>(ask(`/api/goals/${goal.id}`, body('PUT', { ...told, target: 5 })));
  expect(changed.goal.target).toBe(5);
  expect((await ask(`/api/goals/${goal.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await ask(`/api/goals/${goal.id}`, { method: 'DELETE' })).status).toBe(404);
});

test.each([
  [{ ...told, problem: ' ' }, 'problem: '],
  [{ ...told, day: '2025-12-31' }, 'day: must be after "from"'],
  [{ ...told, target: 'much' }, 'target: '],
])('%j is refused with where it is wrong and how it must be', async (goal, place) => {
  const reply = await makeApi().ask('/api/goals', body('POST', goal));
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toMatch(new RegExp(`^${place}.*It must be like`));
});
