import { expect, it } from 'vitest';
import { groupSeries } from './group-series.ts';

it('makes one series for each group over the same periods', () => {
  const rows = [
    { period: '2026-06-08', theme: 'trust', people: 9 },
    { period: '2026-06-01', theme: 'trust', people: 4 },
    { period: '2026-06-08', theme: 'fear', people: 30 },
  ];
  const { periods, series, most } = groupSeries(rows, 'period', 'theme', 'people');
  expect(periods).toEqual(['2026-06-01', '2026-06-08']);
  expect(series.get('trust')).toEqual([4, 9]);
  expect(series.get('fear')).toEqual([null, 30]);
  expect(most).toBe(30);
});
