import { english } from './languages/english.ts';

/**
 * The stem of a lower-case word that carries a topic, or '' for one that does not: a stop word, a number, an ordinal,
 * a single letter, two Latin letters that are no known abbreviation. Remembered, for the same words come all the time.
 */
export function contentStem(lower: string): string {
  const known = remembered.get(lower);
  if (known !== undefined) return known;
  const stem = carriesTopic(lower) ? english.stem(lower) : '';
  if (remembered.size >= most) remembered.clear();
  remembered.set(lower, stem);
  return stem;
}

const remembered = new Map<string, string>();

/** Nearly four times the 26,000 words that 43,000 short comments have in all; beyond it, begin again rather than grow. */
const most = 100_000;

const number = /^[\p{N}\p{M}']+(?:st|nd|rd|th)?$/u;
const shortLatin = /^[a-z\d']{1,2}$/;

function carriesTopic(lower: string): boolean {
  if (lower.length < 2 || number.test(lower) || english.isStopWord(lower)) return false;
  return !shortLatin.test(lower) || english.shortWords.has(lower);
}
