import { describe, expect, it } from 'vitest';
import { judgeChange, median } from './change.ts';

const steady = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
/** Median 11, every week 1 away from it. */
const wobble = 1.4826;

const judged = (now: number, before: number, better: 'higher' | 'lower' | null = 'higher', past = steady) =>
  judgeChange('x', better, { now, before }, { now: [now], before: [before], past });

describe('a change', () => {
  it('is good or bad only beyond the usual wobble', () => {
    expect(judged(12, 10)).toEqual({ column: 'x', now: 12, before: 10, difference: 2, wobble, verdict: 'better' });
    expect(judged(10, 12).verdict).toBe('worse');
    expect(judged(11.4, 10).verdict).toBe('about the same');
    expect(judged(10, 10).verdict).toBe('about the same');
  });

  it('turns round where less is better, and has no side where neither is', () => {
    expect(judged(12, 10, 'lower').verdict).toBe('worse');
    expect(judged(10, 12, 'lower').verdict).toBe('better');
    expect(judged(12, 10, null).verdict).toBe('changed');
  });

  it('is not judged by fewer than 12 weeks', () => {
    expect(judged(99, 1, 'higher', steady.slice(1))).toMatchObject({ wobble: null, verdict: 'not known' });
    expect(judged(99, 1, 'higher', [...steady.slice(1)]).difference).toBe(98);
  });

  it('is not known where one side is not', () => {
    const weeks = { now: [1], before: [], past: steady };
    expect(judgeChange('x', 'higher', { now: 1, before: null }, weeks)).toMatchObject({
      difference: null,
      verdict: 'not known',
    });
  });

  it('is about the same where the typical week moved the other way than the total', () => {
    const weeks = { now: [1, 1, 1], before: [9, 9], past: steady };
    expect(judgeChange('x', 'higher', { now: 30, before: 18 }, weeks).verdict).toBe('about the same');
  });

  it('is about the same where the shown figure moved by no more than the wobble, whatever the typical week did', () => {
    const weeks = { now: [12], before: [9], past: steady };
    expect(judgeChange('x', 'higher', { now: 11, before: 10 }, weeks).verdict).toBe('about the same');
    expect(judgeChange('x', 'higher', { now: 12, before: 10 }, weeks).verdict).toBe('better');
  });

  it('is about the same where it moved by just the wobble', () => {
    const past = Array.from({ length: 12 }, (_, index) => index % 3);
    const weeks = { now: [wobble], before: [0], past };
    expect(judgeChange('x', 'higher', { now: wobble, before: 0 }, weeks)).toMatchObject({
      wobble,
      verdict: 'about the same',
    });
  });

  it('judges by the last 52 known weeks', () => {
    const past = [...Array.from({ length: 52 }, (_, index) => index * 1000), ...Array(52).fill(5)];
    const weeks = { now: [6], before: [5], past: [...past, null] };
    expect(judgeChange('x', 'higher', { now: 6, before: 5 }, weeks)).toMatchObject({ wobble: 0, verdict: 'better' });
  });
});

it('takes the middle, the mean of the two middle ones, or nothing', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNull();
});
