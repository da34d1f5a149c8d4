import { expect, it } from 'vitest';
import { holmAdjusted } from './holm.ts';

it('gives what R’s p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") gives', () => {
  expect(holmAdjusted([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).toEqual([0.03, 0.06, 0.06, 0.02]);
});

it('never gives more than 1, and leaves a single p as it is', () => {
  expect(holmAdjusted([0.6, 0.9])).toEqual([1, 1]);
  expect(holmAdjusted([0.04])).toEqual([0.04]);
  expect(holmAdjusted([])).toEqual([]);
});
