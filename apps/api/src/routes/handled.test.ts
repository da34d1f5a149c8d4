import { expect, it } from 'vitest';
import { makeApi } from '../testing/make-api.ts';

it('marks a question as handled, lists it, and takes it back', async () => {
  const { ask } = makeApi();
  expect((await ask('/api/handled/12', { method: 'PUT' })).status).toBe(204);
  expect(await (await ask('/api/handled')).json()).toEqual({ handled: ['12'] });
  expect((await ask('/api/handled/12', { method: 'DELETE' })).status).toBe(204);
  expect(await (await ask('/api/handled')).json()).toEqual({ handled: [] });
});

it('says so where there is nothing to take back', async () => {
  const { ask } = makeApi();
  const answer = await ask('/api/handled/12', { method: 'DELETE' });
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
});
