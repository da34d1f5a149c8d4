import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

test('a digest is taken on once, until it is given back', async () => {
  const { ask } = makeApi();
  const claim = () => json(ask('/api/digests/week-2026-11-23', { method: 'PUT' }));
  expect([await claim(), await claim()]).toEqual([{ claimed: true }, { claimed: false }]);
  expect((await ask('/api/digests/week-2026-11-23', { method: 'DELETE' })).status).toBe(204);
  expect(await claim()).toEqual({ claimed: true });
});

test('a digest that was sent is nobody’s to take on, and is not given back', async () => {
  const { ask } = makeApi();
  const claim = () => json(ask('/api/digests/week-2026-11-23', { method: 'PUT' }));
  expect(await claim()).toEqual({ claimed: true });
  expect((await ask('/api/digests/week-2026-11-23/sent', { method: 'PUT' })).status).toBe(204);
  await ask('/api/digests/week-2026-11-23', { method: 'DELETE' });
  expect(await claim()).toEqual({ claimed: false });
  expect((await ask('/api/digests/yesterday/sent', { method: 'PUT' })).status).toBe(400);
});

test('what is no period is refused', async () => {
  expect((await makeApi().ask('/api/digests/yesterday', { method: 'PUT' })).status).toBe(400);
});
