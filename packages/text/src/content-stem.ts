import { english } from './languages/english.ts';
import type { Language } from './languages/language.ts';

/**
 * The stem of a lower-case word that carries a topic, or '' for one that does not: a stop word, a number, an ordinal,
 * a single letter, two Latin letters that are no known abbreviation.
 */
export function contentStem(lower: string, language: Language = english): string {
  return carriesTopic(lower, language) ? language.stem(lower) : '';
}

const number = /^[\p{N}\p{M}']+(?:st|nd|rd|th)?$/u;
const shortLatin = /^[a-z\d']{1,2}$/;

function carriesTopic(lower: string, language: Language): boolean {
  if (lower.length < 2 || number.test(lower) || language.isStopWord(lower)) return false;
  return !shortLatin.test(lower) || language.shortWords.has(lower);
}
