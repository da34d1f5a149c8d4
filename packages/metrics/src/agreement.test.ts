import { describe, expect, test } from 'vitest';
import { agreementOf } from './agreement.ts';
import { wilsonInterval } from './wilson-interval.ts';

const counts = { hits: 100, labelled: 120, both: 60 };

test('precision, recall and F1 are those of the textbook', () => {
  const { precision, recall, f1 } = agreementOf(counts);
  expect([precision.value, recall.value]).toEqual([0.6, 0.5]);
  expect(f1.value).toBeCloseTo((2 * 0.6 * 0.5) / 1.1, 12);
});

describe("Wilson's interval", () => {
  test('of 15 in 148 is that of a worked example, 0.062 to 0.161 (Newcombe 1998)', () => {
    const [from, to] = wilsonInterval(15, 148)!;
    expect(from).toBeCloseTo(0.0624, 4);
    expect(to).toBeCloseTo(0.1605, 4);
  });
  test('has a width where all or none agree, and none where nothing was measured', () => {
    expect(wilsonInterval(0, 20)![1]).toBeCloseTo(0.1611, 4);
    expect(wilsonInterval(20, 20)![0]).toBeCloseTo(0.8389, 4);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('the interval of F1', () => {
  test('is within a hundredth of the delta method', () => {
    const { value, interval } = agreementOf(counts).f1;
    const union = counts.hits + counts.labelled - counts.both;
    const half = 1.959964 * Math.sqrt((value! * (1 - value!) * (2 - value!) ** 2) / (2 * union));
    expect(Math.abs(interval![0] - (value! - half))).toBeLessThan(0.01);
    expect(Math.abs(interval![1] - (value! + half))).toBeLessThan(0.01);
  });
  test('is near that of drawing the texts anew 4,000 times', () => {
    const drawn = redrawn(counts, 4_000);
    const [from, to] = agreementOf(counts).f1.interval!;
    expect(Math.abs(from - drawn[100]!)).toBeLessThan(0.015);
    expect(Math.abs(to - drawn[3_899]!)).toBeLessThan(0.015);
  });
  test('is not known where nothing was found or labelled', () => {
    const none = { value: null, interval: null };
    expect(agreementOf({ hits: 0, labelled: 0, both: 0 })).toEqual({ precision: none, recall: none, f1: none });
  });
});

/** F1 of samples drawn with replacement from 1,000 texts of which these were found and labelled, in order of size. */
function redrawn({ hits, labelled, both }: typeof counts, times: number): number[] {
  let state = 20_120_315;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; // the generator of Numerical Recipes
    return (state / 2 ** 32) * 1_000;
  };
  return Array.from({ length: times }, () => {
    let [agreed, single] = [0, 0];
    for (let text = 0; text < 1_000; text += 1) {
      const place = next();
      if (place < both) agreed += 1;
      else if (place < hits + labelled - both) single += 1;
    }
    return (2 * agreed) / (2 * agreed + single);
  }).toSorted((a, b) => a - b);
}
