import { withoutElision } from '../elision.ts';
import { languages } from '../languages/languages.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** One word of a pattern: the word itself, or with `open` every word that begins so. */
export interface PatternWord {
  text: string;
  open: boolean;
}

/** A prefix of one or two letters would match half the dictionary. */
const shortestPrefix = 3;

/**
 * Reads "word", "stem*" or "two words*" with the same tokeniser that reads the posts, so that both agree on hyphens,
 * apostrophes and case. @throws Error that says what is wrong with the pattern.
 */
export function readPattern(pattern: string): PatternWord[] {
  const words = wordsOf(pattern).map(({ lower, end }) => ({ text: lower, open: pattern[end] === '*' }));
  if (words.length === 0) throw new Error(`pattern "${pattern}" has no word in it`);
  const stars = pattern.split('*').length - 1;
  if (/\*[\p{L}\p{N}]|(?:^|\s)\*/u.test(pattern) || stars !== words.filter(({ open }) => open).length) {
    throw new Error(`pattern "${pattern}" has a * that does not end a word`);
  }
  const short = words.find(({ text, open }) => open && text.length < shortestPrefix);
  if (short)
    throw new Error(`pattern "${pattern}": "${short.text}*" is too short, give at least ${shortestPrefix} letters`);
  return words;
}

/** A pattern may be of any language, and "l'équipe" is two words where posts are French. */
function wordsOf(pattern: string): Token[] {
  const elisions = languages.flatMap(({ elided }) => elided ?? []);
  const parted = (token: Token) => {
    const elided = elisions.find((one) => one.test(token.lower));
    return elided ? withoutElision(token, elided) : [token];
  };
  return tokensOf(pattern).flatMap(parted);
}
