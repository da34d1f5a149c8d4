import { expect, it } from 'vitest';
import { differenceInDifferences, type Unit } from './difference-in-differences.ts';
import { matchControls } from './match-controls.ts';

const unit = (name: string, before: number, after: number): Unit => ({ name, before, after });
const set = (treated: [number, number], ...controls: [number, number][]) => ({
  treated: unit('t', ...treated),
  controls: controls.map((pair, at) => unit(`c${at}`, ...pair)),
});

it('is what the treated changed more than their controls did', () => {
  // −8 against −1 and −3, and −6 against 0 and +2: (−6 − 7) ÷ 2.
  const effect = differenceInDifferences([set([30, 22], [28, 27], [29, 26]), set([20, 14], [21, 21], [19, 21])])!;
  expect(effect.difference).toBeCloseTo(-6.5, 12);
  // Of 3 × 3 assignments only the real one is as far from zero.
  expect([effect.p, effect.smallestP]).toEqual([1 / 9, 1 / 9]);
});

it('gives no interval where no p of 5 % can come out, and one that holds the difference where it can', () => {
  expect(differenceInDifferences([set([30, 22], [28, 27], [29, 26])])).toMatchObject({
    low: null,
    high: null,
    smallestP: 1 / 3,
  });
  const four = set([30, 22], [28, 27.5], [29, 28], [31, 31.2], [30, 29.4]);
  const { low, high, difference, p, smallestP } = differenceInDifferences([four, four])!;
  expect([p, smallestP]).toEqual([1 / 25, 1 / 25]);
  expect(low).toBeLessThan(difference);
  expect(high).toBeGreaterThan(difference);
  expect(high).toBeLessThan(0);
});

it('doubles the smallest p of pairs, each assignment of which has a mirror image', () => {
  const pairs = Array.from({ length: 5 }, (_, at) => set([30, 22 - at], [28, 27 + at]));
  expect(differenceInDifferences(pairs)).toMatchObject({ smallestP: 2 / 32, p: 2 / 32, low: null });
});

it('cannot be told without a control', () => {
  expect(differenceInDifferences([])).toBeNull();
  expect(differenceInDifferences([{ treated: unit('t', 1, 2), controls: [] }])).toBeNull();
});

it('matches by size and level, each control once, all treated equally many', () => {
  const of = (name: string, size: number, level: number) => ({ name, size, level });
  const sets = matchControls(
    [of('Small', 10, 20), of('Large', 90, 30)],
    [of('a', 11, 21), of('b', 85, 29), of('c', 9, 19), of('d', 95, 33), of('e', 40, 60)],
  );
  expect(sets).toEqual([
    { treated: 'Large', controls: ['b', 'd'] },
    { treated: 'Small', controls: ['a', 'c'] },
  ]);
  expect(matchControls([of('a', 5, 1), of('b', 5, 1)], [of('c', 5, 1)])).toEqual([
    { treated: 'a', controls: [] },
    { treated: 'b', controls: [] },
  ]);
});
