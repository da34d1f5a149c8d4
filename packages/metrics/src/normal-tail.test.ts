import { expect, test } from 'vitest';
import { twoSidedP } from './normal-tail.ts';

// Published quantiles of the standard normal distribution.
test.each([
  [0, 1],
  [1.959964, 0.05],
  [-2.575829, 0.01],
  [3.290527, 0.001],
  [6, 1.973175e-9],
  [10, 1.523971e-23],
])('beyond ±%d lies %d', (z, p) => expect(twoSidedP(z) / p).toBeCloseTo(1, 5));

test('beyond what is no number lies none', () => expect(twoSidedP(Number.NaN)).toBeNaN());
