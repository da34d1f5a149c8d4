import { describe, expect, it } from 'vitest';
import { crossCorrelations, differenced, fisherInterval } from './cross-correlation.ts';

const x = [3, 5, 2, 8, 6, 9, 4, 7, 10, 6];
const y = [1, 4, 3, 6, 2, 9, 7, 8, 5, 11];
const at = (lag: number, first: (number | null)[] = x, second: (number | null)[] = y) =>
  crossCorrelations(first, second, 3, 2).find((one) => one.lag === lag)!;

it('takes differences, and none across a gap', () => {
  expect(differenced([1, 4, null, 7, 9])).toEqual([3, null, null, 2]);
  expect(differenced([])).toEqual([]);
});

describe('the correlation at a lag', () => {
  it('is that of all values at lag 0', () => {
    // Σ(x−6)(y−5.6) = 34, Σ(x−6)² = 60, Σ(y−5.6)² = 92.4.
    expect(at(0).r).toBeCloseTo(34 / Math.sqrt(60 * 92.4), 12);
    expect(at(0).n).toBe(10);
  });

  it('is positive where the first series leads', () => {
    const late = [0, 0, ...x.slice(0, 8)];
    const lags = crossCorrelations(x, late, 3, 2);
    expect(lags.reduce((best, one) => (one.r > best.r ? one : best)).lag).toBe(2);
  });

  it('turns round with the series', () => {
    for (const lag of [-3, -1, 0, 2]) expect(at(lag, y, x).r).toBeCloseTo(at(-lag).r, 12);
  });

  it('leaves gaps out in pairs, and the pairs are counted', () => {
    const gaps = x.map((value, place) => (place === 4 ? null : value));
    expect(at(0, gaps).n).toBe(9);
    expect(at(1, gaps).n).toBe(8);
  });

  it('is not known where a series never changes, or too few pairs are known', () => {
    expect(
      crossCorrelations(
        x,
        x.map(() => 1),
        3,
        2,
      ),
    ).toEqual([]);
    expect(crossCorrelations(x, y, 3, 9).map(({ lag }) => lag)).toEqual([-1, 0, 1]);
    expect(crossCorrelations([], [], 3, 2)).toEqual([]);
  });
});

it('counts pairs of series that both remember for less than they are', () => {
  const slow = Array.from({ length: 40 }, (_, place) => Math.sin(place / 6));
  const other = Array.from({ length: 40 }, (_, place) => Math.cos(place / 7));
  const [zero] = crossCorrelations(slow, other, 0, 2);
  expect(zero!.effective).toBeLessThan(zero!.n / 2);
  expect(at(0).effective).toBeLessThanOrEqual(10);
});

it('gives Fisher’s interval, and anything where there are three pairs or fewer', () => {
  // r = 0.5 of 28 pairs: z 0.5493 ± 1.96 ÷ 5, so 0.156 to 0.736.
  expect(fisherInterval(0.5, 28, 1.959964).map((end) => Number(end.toFixed(3)))).toEqual([0.156, 0.736]);
  expect(fisherInterval(0.9, 3, 1.96)).toEqual([-1, 1]);
});
