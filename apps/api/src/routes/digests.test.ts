import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

test('a digest is taken on once, until it is given back', async () => {
  const { ask } = makeApi();
  const claim = () => json(ask('/api/digests/week-2026-11-23', { method: 'PUT' }));
  expect([await claim(), await claim()]).toEqual([{ claimed: true }, { claimed: false }]);
  expect((await ask('/api/digests/week-2026-11-23', { method: 'DELETE' })).status).toBe(204);
  expect(await claim()).toEqual({ claimed: true });
});

test('what is no period is refused', async () => {
  expect((await makeApi().ask('/api/digests/yesterday', { method: 'PUT' })).status).toBe(400);
});
