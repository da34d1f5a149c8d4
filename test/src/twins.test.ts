import { metrics } from '@groundswell/metrics';
import { expect, it } from 'vitest';
import { compareWithTwins } from './twins/compare-with-twins.ts';
import { inventedRecords, inventedTimezone } from './twins/invented-records.ts';
import { randomFrom } from './twins/random.ts';
import { recounts } from './twins/recounts.ts';

it('every metric has a twin', () => {
  expect(Object.keys(recounts).sort()).toEqual(metrics.map(({ id }) => id).sort());
});

compareWithTwins({
  name: 'an untidy invented company',
  records: () => inventedRecords(randomFrom(7)),
  timezone: inventedTimezone,
  questions: 40,
});
