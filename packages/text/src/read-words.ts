import { contentStem } from './content-stem.ts';
import { withoutElision } from './elision.ts';
import { english } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { tellLanguage } from './tell-language.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The words of a post, read in its own language. */
export interface ReadWords {
  /** ISO 639-1; null where the words do not give it away. */
  language: string | null;
  /** The language by whose rules they were read: English where none was told. */
  rules: Language;
  tokens: Token[];
}

/** Reads the words of `own`, an author's own words, in the language in which they are written. */
export function readWords(own: string): ReadWords {
  const tokens = tokensOf(own);
  const told = tellLanguage(own, tokens);
  const rules = told ?? english;
  return { language: told?.code ?? null, rules, tokens: rules === english ? tokens : inLanguage(tokens, rules) };
}

/** The same words with shortened ones parted from those that follow, and the stems of another language than English. */
export function inLanguage(tokens: Token[], language: Language): Token[] {
  const { elided } = language;
  const parted = elided ? tokens.flatMap((token) => withoutElision(token, elided)) : tokens;
  return parted.map((token) => ({ ...token, stem: stemIn(language, token) }));
}

/** Noted on the word itself, so that it is asked for once for all places at which it stands. */
function stemIn(language: Language, { known }: Token): string {
  if (known.foreign?.language !== language) known.foreign = { language, stem: contentStem(known.lower, language) };
  return known.foreign.stem;
}
