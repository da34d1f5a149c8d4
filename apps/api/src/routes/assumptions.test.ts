import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const put = (body: unknown): RequestInit => ({ method: 'PUT', body: JSON.stringify(body) });

test('nothing is assumed until somebody says so, and it can be taken back', async () => {
  const { ask } = makeApi();
  expect(await json(ask('/api/assumptions'))).toEqual({ minutesPerAnswer: null });
  expect(await json(ask('/api/assumptions', put({ minutesPerAnswer: 20 })))).toEqual({ minutesPerAnswer: 20 });
  expect(await json(ask('/api/assumptions'))).toEqual({ minutesPerAnswer: 20 });
  expect(await json(ask('/api/assumptions', put({ minutesPerAnswer: null })))).toEqual({ minutesPerAnswer: null });
});

test.each([{ minutesPerAnswer: 0 }, { minutesPerAnswer: 481 }, { minutesPerAnswer: 'many' }, {}])(
  '%j is refused',
  async (body) => {
    expect((await makeApi().ask('/api/assumptions', put(body))).status).toBe(400);
  },
);
