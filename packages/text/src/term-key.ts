import { english } from './languages/english.ts';
import type { Language } from './languages/language.ts';
import { languages } from './languages/languages.ts';
import { tokensOf } from './tokens.ts';

/** The key under which what a person typed or clicked is counted: "Fears" → "fear", "social learning" → "social learn". */
export function termKey(typed: string, language: Language = english): string {
  return tokensOf(typed)
    .map(({ lower }) => language.stem(lower))
    .join(' ');
}

/** The keys under which it may be counted, as its language is not known: that of English, then those of the others. */
export function termKeys(typed: string): string[] {
  return [...new Set(languages.map((language) => termKey(typed, language)))];
}
