import type { Codebook, Theme } from '@groundswell/contract';
import type { KnownForm } from '../tokens.ts';
import { type PatternWord, readPattern } from './pattern.ts';

/** What a match says about its theme. */
export type PatternKind = 'except' | 'negated' | 'hit';

export interface CompiledPattern {
  theme: string;
  kind: PatternKind;
  words: PatternWord[];
}

/** A codebook made ready for matching: one look-up per different word, however many patterns and posts there are. */
export interface CompiledCodebook {
  /** The patterns whose first word is, or begins, this word: none for nearly all words. */
  startingAt(word: KnownForm): readonly CompiledPattern[];
}

/** What a theme is found by. */
export type FindingTheme = Pick<Theme, 'id' | 'patterns' | 'except' | 'negated'>;

/** Makes a codebook ready for `findThemes`. @throws Error for a pattern that cannot be read. */
export function compileCodebook({ themes }: Pick<Codebook, 'themes'>): CompiledCodebook {
  return compileThemes(themes);
}

/** As `compileCodebook`, of some themes; what else a theme has makes no difference. */
export function compileThemes(themes: FindingTheme[]): CompiledCodebook {
  const words = new Map<string, CompiledPattern[]>();
  const beginnings = new Map<string, CompiledPattern[]>();
  for (const pattern of themes.flatMap(patternsOf)) {
    const first = pattern.words[0]!;
    const place = first.open ? beginnings : words;
    place.set(first.text, [...(place.get(first.text) ?? []), pattern]);
  }
  const lengths = [...new Set([...beginnings.keys()].map((text) => text.length))];
  const lookUp = (lower: string): CompiledPattern[] => [
    ...(words.get(lower) ?? []),
    ...lengths.flatMap((length) => (length <= lower.length ? (beginnings.get(lower.slice(0, length)) ?? []) : [])),
  ];
  return remembering(lookUp);
}

function patternsOf(theme: FindingTheme): CompiledPattern[] {
  const read = (kind: PatternKind) => (text: string) => ({ theme: theme.id, kind, words: readPattern(text) });
  return [
    ...theme.patterns.map(read('hit')),
    ...theme.negated.map(read('negated')),
    ...theme.except.map(read('except')),
  ];
}

/** Noted on the word itself, which is one object wherever it stands. */
function remembering(lookUp: (lower: string) => CompiledPattern[]): CompiledCodebook {
  const compiled: CompiledCodebook = {
    startingAt(word) {
      if (word.patterns?.of !== compiled) word.patterns = { of: compiled, starting: lookUp(word.lower) };
      return word.patterns.starting;
    },
  };
  return compiled;
}
