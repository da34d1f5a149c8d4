import type { Token } from './tokens.ts';
import { type Word, WordCount } from './word-count.ts';

/**
 * Candidates for two-word phrases: two words that carry a topic and stand side by side as written, before stop words
 * are dropped, so that "thank you very much" never gives "thank much". Which ones say something is for totals to tell.
 */
export function phrasesOf(tokens: Token[]): Word[] {
  const count = new WordCount();
  let before = '';
  let beforeStem = '';
  for (const { lower, stem, breakBefore } of tokens) {
    if (stem !== '' && beforeStem !== '' && !breakBefore) count.add(`${beforeStem} ${stem}`, `${before} ${lower}`);
    before = lower;
    beforeStem = stem;
  }
  return count.all();
}
