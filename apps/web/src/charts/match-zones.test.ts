import { expect, it } from 'vitest';
import { matchZones } from './match-zones.ts';

it('goes on from the zone with which most words are shared, none twice', () => {
  const before = [
    ['trust', 'open', 'safe'],
    ['fear', 'blame'],
  ];
  expect(
    matchZones(
      [
        ['fear', 'worry'],
        ['open', 'trust'],
        ['safe', 'shadow'],
        ['queue', 'shift'],
      ],
      before,
    ),
  ).toEqual([1, 0, null, null]);
});
