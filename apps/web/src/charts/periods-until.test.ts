import { expect, it } from 'vitest';
import { periodsUntil } from './periods-until.ts';

it('gives the periods that follow, up to the one that holds the day', () => {
  expect(periodsUntil('2026-12-21', '2027-01-05', 'week', 9)).toEqual(['2026-12-28', '2027-01-04']);
  expect(periodsUntil('2026-11-01', '2027-01-31', 'month', 9)).toEqual(['2026-12-01', '2027-01-01']);
  expect(periodsUntil('2026-10-01', '2027-12-31', 'quarter', 2)).toEqual(['2027-01-01', '2027-04-01']);
  expect(periodsUntil('2026-02-28', '2026-03-01', 'day', 9)).toEqual(['2026-03-01']);
  expect(periodsUntil('2026-02-28', '2026-01-01', 'day', 9)).toEqual([]);
});
