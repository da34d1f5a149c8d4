import { describe, expect, test } from 'vitest';
import { judgeMonth } from './judge-month.ts';

/** Fifty-two weeks of 81 and 121 people in turn, the squares of 9 and 11, then four of the given number. */
const year = (now: number) => [...Array.from({ length: 52 }, (_, week) => (week % 2 ? 81 : 121)), now, now, now, now];

describe('a month beside its year', () => {
  test('is the median of four weeks beside the median of fifty-two, in the unit of the series', () => {
    const judged = judgeMonth(year(400), 'count')!;
    expect(judged.now).toBeCloseTo(400);
    expect(judged.usual).toBeCloseTo(100);
    expect(judged.p).toBeLessThan(0.001);
  });

  test('is nothing new where it is as the weeks before', () => {
    expect(judgeMonth(year(100), 'count')!.p).toBeCloseTo(1);
  });

  test('does not let one wild week speak for four', () => {
    const weeks = year(100);
    weeks[53] = 10_000;
    expect(judgeMonth(weeks, 'count')!.p).toBeGreaterThan(0.5);
  });

  test('says nothing of less than half a year, or of fewer than three known weeks', () => {
    const short = year(400).slice(-4 - 25);
    expect(judgeMonth(short, 'count')).toBeNull();
    expect(judgeMonth([...year(400).slice(0, 54), null, null], 'count')).toBeNull();
  });

  test('leaves weeks out that are not known', () => {
    const weeks: (number | null)[] = year(400);
    weeks[2] = weeks[3] = null;
    expect(judgeMonth(weeks, 'count')!.usual).toBeCloseTo(100);
  });

  test('compares with the same weeks of the year before where a season explains more', () => {
    // Half of every year is four times as busy; the last four weeks are of the busier half, as a year ago.
    const season = Array.from({ length: 108 }, (_, week) => (week % 52 < 26 ? 100 : 400) + (week % 3));
    const judged = judgeMonth(season, 'count')!;
    expect(judged.p).toBeGreaterThan(0.2);
    expect(judged.usual).toBeCloseTo(judged.now, -1);
  });

  test('takes shares of all and of none', () => {
    const shares = [...Array.from({ length: 52 }, (_, week) => (week % 2 ? 0.9 : 1)), 0, 0, 0, 0];
    const judged = judgeMonth(shares, 'share')!;
    expect(judged.now).toBe(0);
    expect(judged.usual).toBeGreaterThan(0.9);
    expect(judged.p).toBeLessThan(0.001);
  });

  test('sees a shift of three deviations more surely the more is let pass', () => {
    const { power } = judgeMonth(year(100), 'count')!;
    expect(power(0.05)).toBeGreaterThan(power(0.001));
    expect(power(0.05)).toBeLessThanOrEqual(1);
  });
});
