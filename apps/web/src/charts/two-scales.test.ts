import { expect, it } from 'vitest';
import { figureOf, scaleTooltip, twoScales } from './two-scales.ts';

const wanted = {
  rows: [
    { period: '2024-01-01', posts: 50, value: null },
    { period: '2024-01-08', posts: 100, value: 4 },
    { period: '2024-01-15', posts: 150, value: 5 },
    { period: '2024-01-22', posts: 10, value: 1 },
  ],
  x: 'period' as const,
  left: { column: 'posts', label: 'Posts', unit: 'posts', colour: 'tide' as const },
  right: { column: 'value', label: 'Satisfaction', unit: 'points', colour: 'plum' as const },
  grain: 'week' as const,
  completeUntil: '2024-01-15',
};

it('draws each figure on a scale of its own, and leaves out the period that is not over', () => {
  const { periods, points, left, right } = twoScales(wanted);
  expect(periods).toEqual(['2024-01-01', '2024-01-08', '2024-01-15']);
  expect(points.map((point) => [point.left, point.right])).toEqual([
    [50, null],
    [100, 4],
    [150, 5],
  ]);
  expect([left.ticks[0], right.ticks[0]]).toEqual([50, 4]);
});

it('draws both as an index of 100 from the first period in which both are known', () => {
  const { points, left, right } = twoScales({ ...wanted, indexed: true });
  expect(points.map((point) => [point.left, point.right])).toEqual([
    [50, null],
    [100, 100],
    [150, 125],
  ]);
  expect(left.ticks).toEqual(right.ticks);
});

it('has room for a target, and goes on to its day', () => {
  const target = { value: 8, day: '2024-02-07', label: 'Target: 8 points' };
  const { periods, points, right, target: aim, words } = twoScales({ ...wanted, target });
  expect(periods.slice(3)).toEqual(['2024-01-22', '2024-01-29', '2024-02-05']);
  expect(points.at(-1)).toEqual({ index: 5, left: null, right: null });
  expect([aim, right.ticks.at(-1)]).toEqual([8, 8]);
  expect(words).toMatch(/Target: 8 points\.$/);
  expect(twoScales({ ...wanted, target, indexed: true }).target).toBe(200);
  // As many as there are, and no more: far days would press all that is known together.
  expect(twoScales({ ...wanted, target: { ...target, day: '2034-01-01' } }).periods).toHaveLength(6);
});

it('tells the exact figures of a period, and its index beside them', () => {
  const asked = { ...wanted, indexed: true };
  expect(scaleTooltip(twoScales(asked), asked, 2).lines.map(({ figure }) => figure)).toEqual([
    '150\u00a0posts (150)',
    '5\u00a0points (125)',
  ]);
  expect([figureOf(null, 'points'), figureOf(-1234.5, null)]).toEqual(['—', '−1,234.5']);
});
