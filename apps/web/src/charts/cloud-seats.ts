import { seededRandom, seedOf } from './seeded-random.ts';

/** Where a word would like to stand, as shares of the width and height from the top left. */
export interface Seat {
  x: number;
  y: number;
}

/** How far from the middle the groups sit, and how far a word may stray from its group, as shares of the whole. */
const RING = { x: 0.27, y: 0.26 };
const STRAY = 0.07;

/** Gives each word a wish for a place near the words of its group, so that words that go together stand together. */
export function cloudSeats(words: { text: string; group: string }[]): Seat[] {
  const groups = [...new Set(words.map((word) => word.group))];
  const random = seededRandom(seedOf(words.map((word) => word.text).join(' ')));
  return words.map((word) => {
    const centre = groupCentre(groups.indexOf(word.group), groups.length);
    return { x: centre.x + (random() - 0.5) * 2 * STRAY, y: centre.y + (random() - 0.5) * 2 * STRAY };
  });
}

/** Groups stand evenly around the middle, beginning at the top left; one alone stands in the middle. */
function groupCentre(place: number, many: number): Seat {
  if (many < 2) return { x: 0.5, y: 0.5 };
  const angle = -Math.PI * 0.75 + (place / many) * 2 * Math.PI;
  return { x: 0.5 + Math.cos(angle) * RING.x * 1.2, y: 0.5 + Math.sin(angle) * RING.y * 1.2 };
}
