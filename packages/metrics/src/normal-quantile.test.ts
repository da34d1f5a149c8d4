import { expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';
import { twoSidedP } from './normal-tail.ts';

it('gives the quantiles of the tables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
  expect(normalQuantile(0.995)).toBeCloseTo(2.575829, 6);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0.0001)).toBeCloseTo(-3.719016, 6);
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
});

it('is the other way round of the tail, far out too', () => {
  for (const p of [0.2, 0.01, 1e-4, 1e-8]) expect(twoSidedP(normalQuantile(1 - p / 2)) / p).toBeCloseTo(1, 4);
});
