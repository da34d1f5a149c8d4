import { describe, expect, test } from 'vitest';
import { seededRandom } from './seeded-random.ts';
import { type CodedGroup, stratifiedAgreement } from './stratified-agreement.ts';
import { wilsonInterval } from './wilson-interval.ts';

const group = (hit: boolean, size: number, yes: number, no: number): CodedGroup => ({
  ...{ hit, size },
  posts: Array.from({ length: yes + no }, (_, place) => ({ weight: 1, yes: place < yes })),
});
const near = ([from, to]: [number, number], [otherFrom, otherTo]: [number, number]) => {
  expect(from).toBeCloseTo(otherFrom, 4);
  expect(to).toBeCloseTo(otherTo, 4);
};

describe('by hand: 200 found of which 20 of 25 are right, 100 near of which 3 of 15, 1,000 far of which 1 of 10', () => {
  const { precision, recall, f1 } = stratifiedAgreement([
    group(true, 200, 20, 5),
    group(false, 100, 3, 12),
    group(false, 1000, 1, 9),
  ]);
  test('160 are found, 40 falsely, and 20 + 100 missed', () => {
    expect(precision.value).toBeCloseTo(160 / 200, 12);
    expect(recall.value).toBeCloseTo(160 / 280, 12);
    expect(f1.value).toBeCloseTo((2 * 160) / (2 * 160 + 40 + 120), 12);
  });
  test('the interval of precision is Wilson’s', () => near(precision.interval!, wilsonInterval(20, 25)!));
  test('the interval of recall is as wide as ten posts for a thousand make it', () => {
    const [from, to] = recall.interval!;
    expect(from).toBeLessThan(0.35);
    expect(to).toBeGreaterThan(0.75);
  });
});

test('where only one group is, recall is the share of it and its interval Wilson’s', () => {
  const { recall, precision } = stratifiedAgreement([group(true, 30, 12, 8), group(false, 0, 0, 0)]);
  expect([precision.value, recall.value]).toEqual([0.6, 1]);
});

test('posts that stand for more weigh more, and make the interval wider', () => {
  const uneven: CodedGroup = {
    ...{ hit: true, size: 70 },
    posts: [...group(true, 0, 10, 0).posts.map((one) => ({ ...one, weight: 6 })), ...group(true, 0, 0, 10).posts],
  };
  const { value, interval } = stratifiedAgreement([uneven]).precision;
  expect(value).toBeCloseTo(60 / 70, 12);
  // Kish: (60 + 10)² ÷ (10 × 36 + 10) = 13.24 posts.
  near(interval!, wilsonInterval((13.243243 * 60) / 70, 13.243243)!);
});

describe('what cannot be known is null', () => {
  const nothing = { value: null, interval: null };
  test('recall where nobody says yes anywhere', () => {
    const { precision, recall, f1 } = stratifiedAgreement([group(true, 10, 0, 5), group(false, 90, 0, 5)]);
    expect([precision.value, recall, f1.value]).toEqual([0, nothing, 0]);
  });
  test('recall where none of the posts that are not found is left', () => {
    const { precision, recall } = stratifiedAgreement([group(true, 10, 4, 1), group(false, 90, 0, 0)]);
    expect([precision.value, recall]).toEqual([0.8, nothing]);
  });
  test('precision where nothing is found', () => {
    expect(stratifiedAgreement([group(false, 90, 1, 4)]).precision).toEqual(nothing);
  });
});

test('a recall that misses nothing is no proof: the interval says how little ten posts of 40,000 tell', () => {
  const { value, interval } = stratifiedAgreement([group(true, 100, 20, 5), group(false, 40_000, 0, 10)]).recall;
  expect([value, interval![1]]).toEqual([1, 1]);
  expect(interval![0]).toBeLessThan(0.02);
});

test('of 2,000 samples from a known 300, 400 and 3,000 posts, 93 in 100 intervals hold the truth, as Wilson’s do for 25', () => {
  const random = seededRandom(1969);
  const draw = (of: number, share: number) => Array.from({ length: of }, () => random() < share).filter(Boolean).length;
  const truth = { precision: 0.8, recall: 240 / (240 + 40 + 60), f1: (2 * 240) / (2 * 240 + 60 + 100) };
  const held = { precision: 0, recall: 0, f1: 0 };
  for (let time = 0; time < 2000; time += 1) {
    const [found, close, far] = [draw(25, 0.8), draw(15, 0.1), draw(10, 0.02)];
    const measured = stratifiedAgreement([
      group(true, 300, found, 25 - found),
      group(false, 400, close, 15 - close),
      group(false, 3000, far, 10 - far),
    ]);
    for (const name of ['precision', 'recall', 'f1'] as const) {
      const [from, to] = measured[name].interval ?? [0, 1];
      if (from <= truth[name] && truth[name] <= to) held[name] += 1;
    }
  }
  expect(Math.min(held.precision, held.recall, held.f1)).toBeGreaterThanOrEqual(0.92 * 2000);
});
