import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const put = (body: unknown): RequestInit => ({ method: 'PUT', body: JSON.stringify(body) });

test('the list of holidays is given, and another takes its place and changes the version', async () => {
  const { ask } = makeApi();
  const version = async () => (await json(ask('/api/health'))).version;
  const before = await version();
  expect(await json(ask('/api/holidays'))).toEqual({ holidays: [] });
  const chosen = await ask('/api/holidays', put({ holidays: ['2026-12-26', '2026-12-25'] }));
  expect(await json(chosen)).toEqual({ holidays: ['2026-12-25', '2026-12-26'] });
  expect(await json(ask('/api/holidays'))).toEqual({ holidays: ['2026-12-25', '2026-12-26'] });
  expect(await version()).not.toBe(before);
});

test.each([
  [{ holidays: ['Christmas'] }, 'holidays.0: '],
  [{ days: [] }, 'holidays: '],
  ['none', 'The body: '],
])('%j is refused with where it is wrong and how it must be', async (body, place) => {
  const reply = await makeApi().ask('/api/holidays', put(body));
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toMatch(new RegExp(`^${place}.*It must be like`));
});
