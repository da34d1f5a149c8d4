import { expect, it } from 'vitest';
import { DisjointSets } from './disjoint-sets.ts';

it('lets the smallest stand for all that were joined, in any order of joining', () => {
  const pairs = [
    [4, 9],
    [2, 7],
    [9, 7],
    [5, 5],
  ] as const;
  for (const order of [pairs, pairs.toReversed()]) {
    const sets = new DisjointSets<number>();
    for (const [one, other] of order) sets.join(other, one);
    expect([2, 4, 7, 9, 5, 1].map((one) => sets.find(one))).toEqual([2, 2, 2, 2, 5, 1]);
    expect(sets.joined().sort()).toEqual([
      [4, 2],
      [7, 2],
      [9, 2],
    ]);
    expect([sets.areOne(4, 7), sets.areOne(5, 7)]).toEqual([true, false]);
  }
});
