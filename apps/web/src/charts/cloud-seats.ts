import { seededRandom, seedOf } from './seeded-random.ts';

/** Where a word would like to stand, as shares of the width and height from the top left. */
export interface Seat {
  x: number;
  y: number;
}

/** A zone with the words in it; `stood` are its words of the picture on screen, where it goes on from one. */
export interface SeatedZone {
  words: string[];
  stood?: string[];
}

/** How far from the middle zones sit, and words in none; how far a word may stray from the middle of its zone: shares of the whole. */
const RING = 0.3;
const OUTSIDE = 0.44;
const STRAY = 0.07;

/**
 * A wish for a place for each word. A word that stands on screen in the same zone stays; another goes to the middle of its zone.
 * Zones that are new sit around the middle, each with room for its words, in an order that their first words choose and not
 * their ranks; words in no zone stand outside. Nothing here depends on how many others there are, but the shares of the ring.
 */
export function cloudSeats(
  words: string[],
  zones: SeatedZone[],
  standing: Map<string, Seat> = new Map(),
): Map<string, Seat> {
  const centres = ringCentres(zones);
  const zoneOf = new Map(zones.flatMap((zone) => zone.words.map((word) => [word, zone])));
  return new Map(
    words.map((word) => {
      const zone = zoneOf.get(word);
      const stays = standing.get(word);
      if (stays && (!zone || zone.stood?.includes(word))) return [word, stays];
      if (!zone) return [word, onRing(turnOf(word), OUTSIDE)];
      const centre = middleOf(zone, standing) ?? centres.get(zone)!;
      const random = seededRandom(seedOf(word));
      return [word, { x: centre.x + (random() - 0.5) * 2 * STRAY, y: centre.y + (random() - 0.5) * 2 * STRAY }];
    }),
  );
}

/** The middle of a zone's words that stand on screen. */
function middleOf({ stood = [], words }: SeatedZone, standing: Map<string, Seat>): Seat | null {
  const seats = stood.flatMap((word) => (words.includes(word) ? (standing.get(word) ?? []) : []));
  if (seats.length === 0) return null;
  const mean = (side: 'x' | 'y') => seats.reduce((sum, seat) => sum + seat[side], 0) / seats.length;
  return { x: mean('x'), y: mean('y') };
}

/** Zones around the middle, each with its share of the ring; one alone stands in the middle. */
function ringCentres(zones: SeatedZone[]): Map<SeatedZone, Seat> {
  if (zones.length < 2) return new Map(zones.map((zone) => [zone, { x: 0.5, y: 0.5 }]));
  const ordered = [...zones].sort((one, other) => turnOf(one.words[0] ?? '') - turnOf(other.words[0] ?? ''));
  const all = ordered.reduce((sum, { words }) => sum + words.length, 0);
  let turned = 0;
  return new Map(
    ordered.map((zone) => {
      const middle = (turned + zone.words.length / 2) / all;
      turned += zone.words.length;
      return [zone, onRing(middle, RING)];
    }),
  );
}

/** A turn of its own for each word, from 0 to 1. */
const turnOf = (word: string): number => seededRandom(seedOf(word))();

const onRing = (turn: number, radius: number): Seat => ({
  x: 0.5 + Math.cos(turn * 2 * Math.PI) * radius,
  y: 0.5 + Math.sin(turn * 2 * Math.PI) * radius,
});
