import type { Measure, MeasureValue } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const change = { unit: '%', better: 'lower', target: { value: 5, day: '2026-12-31' } };
const put = (body: unknown): RequestInit => ({ method: 'PUT', body: JSON.stringify(body) });

test('measures are listed with their values, changed and taken away', async () => {
  const { ask } = makeApi();
  const [measure] = (await json<{ measures: Measure[] }>(ask('/api/measures'))).measures;
  expect(measure).toMatchObject({ name: 'Customer satisfaction', grain: 'week', target: null });
  expect(await json(ask(`/api/measures/${measure?.id}/values`))).toEqual({
    values: [
      { day: '2024-01-01', team: null, value: 4.1 },
      { day: '2024-01-08', team: null, value: 4.3 },
      { day: '2024-01-08', team: 'Two of us', value: 4.9 },
    ],
  });
  expect(await json(ask(`/api/measures/${measure?.id}`, put(change)))).toEqual({ measure: { ...measure, ...change } });
  expect((await ask(`/api/measures/${measure?.id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await json(ask('/api/measures'))).toEqual({ measures: [] });
  expect((await ask(`/api/measures/${measure?.id}/values`)).status).toBe(404);
});

test.each([{ ...change, better: 'sideways' }, { ...change, target: { value: 5, day: 'soon' } }, { unit: '%' }])(
  '%j is refused with how it must be',
  async (body) => {
    const reply = await makeApi().ask('/api/measures/1', put(body));
    expect(reply.status).toBe(400);
    expect((await json(reply)).detail).toContain('It must be like');
  },
);

test('an executive reads no figure of a team of few people, and the list does not name it', async () => {
  const { ask } = makeApi();
  expect((await json<{ measures: Measure[] }>(ask('/api/measures?view=executive'))).measures[0]?.teams).toEqual([]);
  const { values } = await json<{ values: MeasureValue[] }>(ask('/api/measures/1/values?view=executive'));
  expect(values.map(({ team }) => team)).toEqual([null, null]);
  expect((await ask('/api/measures?view=nobody')).status).toBe(400);
});
