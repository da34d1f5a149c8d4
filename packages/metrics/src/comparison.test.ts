import { questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { comparisonFor } from './comparison.ts';
import { addDays, type Period } from './period.ts';

const covered = { from: '2022-01-01', to: '2024-12-31' };
const days = (count: number, from = '2024-03-04'): Period => ({ from, to: addDays(from, count - 1) });
const compared = (period: Period, compare?: 'previous' | 'year' | 'none', within = covered) =>
  comparisonFor(questionSchema.parse({ compare }), period, within, 'week');

it('compares up to 13 weeks with the period before, and longer ones with the year before', () => {
  expect(compared(days(91))?.basis).toBe('previous');
  expect(compared(days(92))?.basis).toBe('year');
});

it('compares with the period before where the year before is not covered', () => {
  expect(compared(days(180), undefined, { from: '2023-09-01', to: '2024-12-31' })?.basis).toBe('previous');
});

it('takes nine tenths of a covered year for a year', () => {
  const period = days(100);
  const yearBefore = addDays(period.from, -364);
  expect(compared(period, undefined, { ...covered, from: addDays(yearBefore, 10) })?.basis).toBe('year');
  expect(compared(period, undefined, { ...covered, from: addDays(yearBefore, 11) })?.basis).toBe('previous');
});

it('does as the asker chooses', () => {
  expect(compared(days(7), 'year')).toEqual({ period: { from: '2023-03-06', to: '2023-03-12' }, basis: 'year' });
  expect(compared(days(180), 'previous')?.basis).toBe('previous');
  expect(compared(days(180), 'none')).toBeNull();
});

it('compares with nothing where nothing is covered', () => {
  expect(compared(covered)).toBeNull();
  expect(compared(days(7, '2022-06-01'), 'year')).toBeNull();
});
