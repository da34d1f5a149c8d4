import type { Codebook } from '@groundswell/contract';
import { type PatternWord, readPattern } from './pattern.ts';

/** What a match says about its theme. */
export type PatternKind = 'except' | 'negated' | 'hit';

export interface CompiledPattern {
  theme: string;
  kind: PatternKind;
  words: PatternWord[];
}

/** A codebook made ready for matching: one look-up per word of a post, however many patterns there are. */
export interface CompiledCodebook {
  /** The patterns whose first word is, or begins, this lower-case word: none for nearly all words. */
  startingAt(lower: string): readonly CompiledPattern[];
}

/** Makes a codebook ready for `findThemes`. @throws Error for a pattern that cannot be read. */
export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const words = new Map<string, CompiledPattern[]>();
  const beginnings = new Map<string, CompiledPattern[]>();
  for (const pattern of patternsOf(codebook)) {
    const first = pattern.words[0]!;
    const place = first.open ? beginnings : words;
    place.set(first.text, [...(place.get(first.text) ?? []), pattern]);
  }
  const lengths = [...new Set([...beginnings.keys()].map((text) => text.length))];
  const lookUp = (lower: string): CompiledPattern[] => [
    ...(words.get(lower) ?? []),
    ...lengths.flatMap((length) => (length <= lower.length ? (beginnings.get(lower.slice(0, length)) ?? []) : [])),
  ];
  return { startingAt: remembering(lookUp) };
}

function patternsOf(codebook: Codebook): CompiledPattern[] {
  return codebook.themes.flatMap((theme) => [
    ...theme.patterns.map((text) => ({ theme: theme.id, kind: 'hit' as const, words: readPattern(text) })),
    ...theme.negated.map((text) => ({ theme: theme.id, kind: 'negated' as const, words: readPattern(text) })),
    ...theme.except.map((text) => ({ theme: theme.id, kind: 'except' as const, words: readPattern(text) })),
  ]);
}

/** Nearly four times the 26,000 words that 43,000 short comments have in all; beyond it, begin again rather than grow. */
const most = 100_000;

function remembering(lookUp: (lower: string) => CompiledPattern[]): CompiledCodebook['startingAt'] {
  const remembered = new Map<string, CompiledPattern[]>();
  return (lower) => {
    const known = remembered.get(lower);
    if (known !== undefined) return known;
    const patterns = lookUp(lower);
    if (remembered.size >= most) remembered.clear();
    remembered.set(lower, patterns);
    return patterns;
  };
}
