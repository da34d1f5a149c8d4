import { expect, it } from 'vitest';
import { countTicks, periodTicks } from './chart-axis.ts';

it.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [183, [0, 50, 100, 150, 200]],
  [1042, [0, 500, 1000, 1500]],
])('the gridlines for %i are %j', (most, ticks) => expect(countTicks(most)).toEqual(ticks));

it('names months on a long axis, days on a short one, and no more than there is room for', () => {
  const weeks = ['2025-12-22', '2025-12-29', '2026-01-05', '2026-01-12', '2026-02-02', '2026-03-02', '2026-04-06'];
  expect(periodTicks(weeks, 'week', 9).map(({ words }) => words)).toEqual(['2026', 'Feb', 'Mar', 'Apr']);
  expect(periodTicks(weeks, 'week', 2).map(({ words }) => words)).toEqual(['2026', 'Mar']);
  expect(periodTicks(['2026-01-05', '2026-01-12'], 'week', 9).map(({ words }) => words)).toEqual(['5 Jan', '12 Jan']);
  expect(periodTicks([], 'week', 9)).toEqual([]);
});
