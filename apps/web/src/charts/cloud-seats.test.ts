import { describe, expect, it } from 'vitest';
import { cloudSeats } from './cloud-seats.ts';

const zones = [
  { words: ['trust', 'open', 'safe'] },
  { words: ['fear', 'blame', 'worry'] },
  { words: ['queue', 'shift'] },
];
const words = [...zones.flatMap((zone) => zone.words), 'kettle'];
type Seats = ReturnType<typeof cloudSeats>;
const apart = (seats: Seats, one: string, other: string) =>
  Math.hypot(seats.get(one)!.x - seats.get(other)!.x, seats.get(one)!.y - seats.get(other)!.y);

describe('the seats of words', () => {
  it('are near for words of one zone and apart for others', () => {
    const seats = cloudSeats(words, zones);
    expect(apart(seats, 'trust', 'open')).toBeLessThan(0.2);
    expect(apart(seats, 'trust', 'fear')).toBeGreaterThan(0.3);
  });

  it('do not change with the order or the rank of words', () => {
    expect([...cloudSeats([...words].reverse(), [...zones].reverse())].sort()).toEqual(
      [...cloudSeats(words, zones)].sort(),
    );
  });

  it('stay where a word stands on screen in the same zone, and lead a word that joins it to its middle', () => {
    const standing = new Map([
      ['trust', { x: 0.8, y: 0.2 }],
      ['open', { x: 0.9, y: 0.3 }],
      ['fear', { x: 0.1, y: 0.9 }],
      ['kettle', { x: 0.5, y: 0.02 }],
    ]);
    const now = [{ words: ['trust', 'open', 'fear'], stood: ['trust', 'open'] }];
    const seats = cloudSeats(['trust', 'open', 'fear', 'kettle'], now, standing);
    expect([seats.get('trust'), seats.get('open'), seats.get('kettle')]).toEqual([
      { x: 0.8, y: 0.2 },
      { x: 0.9, y: 0.3 },
      { x: 0.5, y: 0.02 },
    ]);
    expect(seats.get('fear')!.x).toBeGreaterThan(0.7);
  });

  it('have one zone alone in the middle', () => {
    expect(cloudSeats(['trust', 'open'], [{ words: ['trust', 'open'] }]).get('trust')!.x).toBeCloseTo(0.5, 0);
  });
});
