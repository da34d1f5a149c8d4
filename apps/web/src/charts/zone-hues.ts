import { seedOf } from './seeded-random.ts';
import type { Token } from './token.ts';

/** A word with the colour of the theme that it belongs to, if any. */
interface HuedWord {
  key: string;
  colour: Token | null;
}

/** The hues of zones; slate is for words in none. */
const HUES: Token[] = ['tide', 'ember', 'sky', 'gold', 'plum', 'leaf', 'rose'];
/** A zone is clearly one theme's if it holds so many of its words, and they are so large a share of the zone; ours. */
const THEME = { words: 2, share: 1 / 3 };

/**
 * A hue for each zone, no two alike: its own of before, else its theme's where it is clearly one theme, else one that is free,
 * which its first word chooses, so that the same zone gets the same. More zones than hues leave the smallest slate.
 */
export function zoneHues(zones: HuedWord[][], before: (Token | null)[] = []): Token[] {
  const hues: (Token | null)[] = zones.map((_, place) => before[place] ?? null);
  const free = new Set(HUES.filter((hue) => !hues.includes(hue)));
  const take = (place: number, hue: Token | null) => {
    if (hues[place] || !hue || !free.delete(hue)) return;
    hues[place] = hue;
  };
  const largestFirst = [...zones.entries()].sort(([, one], [, other]) => other.length - one.length);
  for (const [place, zone] of largestFirst) take(place, themeHue(zone));
  for (const [place, zone] of largestFirst) {
    const left = HUES.filter((hue) => free.has(hue));
    take(place, left[seedOf(zone[0]?.key ?? '') % Math.max(1, left.length)] ?? null);
  }
  return hues.map((hue) => hue ?? 'slate');
}

/** The colour of the theme that a zone clearly is, or null. */
export function themeHue(zone: HuedWord[]): Token | null {
  const counts = new Map<Token, number>();
  for (const { colour } of zone) if (colour && colour !== 'slate') counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] >= THEME.words && first[1] >= zone.length * THEME.share ? first[0] : null;
}
