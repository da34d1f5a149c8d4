import { expect, it } from 'vitest';
import { inRandomOrder } from './random-order.ts';

const keys = Array.from({ length: 100 }, (_, index) => `${index}`);
const ordered = (seed: number, of = keys) => inRandomOrder(of, (key) => key, seed);

it('is the same for the same seed, another for another, and holds everything once', () => {
  expect(ordered(1, keys.toReversed())).toEqual(ordered(1));
  expect(ordered(2)).not.toEqual(ordered(1));
  expect([...ordered(1)].sort()).toEqual([...keys].sort());
});

it('keeps the others in their order where one is added', () => {
  expect(ordered(1, [...keys, 'more']).filter((key) => key !== 'more')).toEqual(ordered(1));
});

it('gives every key about the same chance to be first', () => {
  const firsts = Array.from({ length: 2000 }, (_, seed) => Number(ordered(seed)[0]));
  const low = firsts.filter((key) => key < 50).length;
  // Five standard deviations of 2000 fair throws.
  expect(Math.abs(low - 1000)).toBeLessThan(112);
});
