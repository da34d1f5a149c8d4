import { describe, expect, it } from 'vitest';
import { createRandom, drawKey } from './random.ts';

describe('the source of chance', () => {
  it('gives the same numbers for the same seed', () => {
    const [one, other] = [createRandom(5), createRandom(5)];
    expect(Array.from({ length: 20 }, one.next)).toEqual(Array.from({ length: 20 }, other.next));
  });

  it('counts around the mean that was asked for, small and large', () => {
    const random = createRandom(1);
    for (const mean of [0.5, 4, 36]) {
      const sum = Array.from({ length: 4000 }, () => random.poisson(mean)).reduce((total, count) => total + count, 0);
      expect(Math.abs(sum / 4000 - mean)).toBeLessThan(mean * 0.06);
    }
  });

  it('draws keys in proportion to their weights', () => {
    const random = createRandom(2);
    const weights = { often: 3, seldom: 1 };
    const often = Array.from({ length: 4000 }, () => drawKey(weights, random)).filter((key) => key === 'often').length;
    expect(often / 4000).toBeGreaterThan(0.72);
    expect(often / 4000).toBeLessThan(0.78);
  });
});
