import { describe, expect, test } from 'vitest';
import { cohensKappa } from './cohens-kappa.ts';

const half = (counts: number[][]) => {
  const { value, interval } = cohensKappa(counts);
  return (interval![1] - value!) / 1.959964;
};

describe('κ and its standard error', () => {
  test('are those of the textbook: 0.676 and 0.088 for 100 diagnoses (Fleiss 1981, table 13.1)', () => {
    const diagnoses = [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ];
    expect(cohensKappa(diagnoses).value).toBeCloseTo(0.6765, 4);
    expect(half(diagnoses)).toBeCloseTo(0.0877, 4);
  });
  test('are those of a published program: 0.67568 from 0.53172 to 0.81963 (statpsych, ci.kappa)', () => {
    const { value, interval } = cohensKappa([
      [31, 12],
      [4, 58],
    ]);
    expect(value).toBeCloseTo(0.6756757, 6);
    expect(interval![0]).toBeCloseTo(0.531721, 5);
    expect(interval![1]).toBeCloseTo(0.8196303, 5);
  });
  test('by hand: 35 of 50 agree, half by chance', () => {
    const { value, agreed } = cohensKappa([
      [20, 5],
      [10, 15],
    ]);
    expect(agreed).toBeCloseTo(0.7, 12);
    expect(value).toBeCloseTo((0.7 - 0.5) / (1 - 0.5), 12);
  });
  test('are below nought where people agree less than by chance', () => {
    expect(
      cohensKappa([
        [0, 5],
        [5, 0],
      ]).value,
    ).toBeCloseTo(-1, 12);
  });
});

describe('what is not known is not made up', () => {
  test('κ where both always say the same', () => {
    const { value, interval, agreed, why } = cohensKappa([
      [50, 0],
      [0, 0],
    ]);
    expect([value, interval, agreed, why]).toEqual([null, null, 1, 'always-the-same']);
  });
  test('κ where nobody said anything', () => {
    expect(cohensKappa([])).toEqual({ value: null, interval: null, agreed: null, why: 'no-answers' });
  });
  test('the interval where all agree', () => {
    const { value, interval, why } = cohensKappa([
      [20, 0],
      [0, 30],
    ]);
    expect([value, interval, why]).toEqual([1, null, 'no-spread']);
  });
  test('κ is nought, not unknown, where one of the two always says the same', () => {
    expect(
      cohensKappa([
        [40, 10],
        [0, 0],
      ]).value,
    ).toBeCloseTo(0, 12);
  });
});
