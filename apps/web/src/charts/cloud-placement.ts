import type { Seat } from './cloud-seats.ts';
import { textWidth } from './text-width.ts';
import { type SizeRange, wordSize } from './word-size.ts';

/** A word to be placed: its count decides its size, its seat where it would like to stand. */
export interface CloudWord {
  key: string;
  text: string;
  count: number;
  seat: Seat;
}

/** A word with its font size, and where the middle of its baseline is, from the top left. */
export interface PlacedWord {
  key: string;
  size: number;
  x: number;
  y: number;
  width: number;
}

/** Places words of given sizes in a field without letting them touch; those that find no place are left out. */
export type CloudLayout = (
  words: (CloudWord & { size: number })[],
  field: { width: number; height: number },
) => PlacedWord[];

/** What came of it: the words, and the height that they needed. */
export interface CloudPlacement {
  placed: PlacedWord[];
  height: number;
}

/** Largest font sizes that are tried in turn, with 13 px the smallest word throughout (LOOK.md: small text is 12 to 13 px). */
const RANGES: SizeRange[] = [44, 40, 36, 32, 28, 25, 22].map((largest) => ({ smallest: 13, largest }));
/** How much of the field words may cover before it is not worth trying: d3-cloud never packed more when we tried. */
const FULL = 0.48;
/** Share of the width that one word may take. */
const WIDEST = 0.8;
/** Growth of the height once the words are at their smallest, and how often it may grow (to about five times). */
const TALLER = 1.15;
const GROWTHS = 12;

/**
 * Lays words out again and again until every one is placed: first smaller, then in a taller field. Where even that
 * fails (one word wider than the field), the fullest layout found is given back.
 */
export function placeAll(
  words: CloudWord[],
  field: { width: number; height: number },
  layout: CloudLayout,
): CloudPlacement {
  let best: CloudPlacement = { placed: [], height: field.height };
  for (const { range, height } of attempts(field.height)) {
    const sized = sizedWords(words, range, field.width);
    const isLast = height > field.height * TALLER ** (GROWTHS - 0.5);
    if (!isLast && covered(sized) > FULL * field.width * height) continue;
    const placed = layout(sized, { width: field.width, height });
    if (placed.length > best.placed.length) best = { placed, height };
    if (placed.length === words.length) return { placed, height };
  }
  return best;
}

function* attempts(height: number): Generator<{ range: SizeRange; height: number }> {
  for (const range of RANGES) yield { range, height };
  const smallest = RANGES.at(-1)!;
  for (let growth = 1; growth <= GROWTHS; growth++)
    yield { range: smallest, height: Math.round(height * TALLER ** growth) };
}

/** A word that would be too wide is set smaller, to no less than 9 px: it must find room beside its neighbours' boxes. */
function sizedWords(words: CloudWord[], range: SizeRange, width: number): (CloudWord & { size: number })[] {
  const counts = words.map((word) => word.count);
  const bounds = { least: Math.min(...counts), most: Math.max(...counts) };
  return words.map((word) => {
    const size = wordSize(word.count, bounds, range);
    const fitting = Math.floor((size * width * WIDEST) / textWidth(word.text, size));
    return { ...word, size: Math.max(9, Math.min(size, fitting)) };
  });
}

function covered(words: { text: string; size: number }[]): number {
  return words.reduce((sum, word) => sum + textWidth(word.text, word.size) * word.size * 1.1, 0);
}
