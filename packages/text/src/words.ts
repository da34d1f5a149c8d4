import type { Token } from './tokens.ts';
import { type Word, WordCount } from './word-count.ts';

/** The words of a post that carry a topic, grouped by stem; in order of first use. */
export function wordsOf(tokens: Token[]): Word[] {
  const count = new WordCount();
  for (const { lower, stem } of tokens) {
    if (stem !== '') count.add(stem, lower);
  }
  return count.all();
}
