import { english } from '../languages/english.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../tokens.ts';
import type { CompiledCodebook, CompiledPattern, PatternKind } from './compile-codebook.ts';
import { isNegated } from './negation.ts';

/** That a text speaks of a theme, and where; `negated` when it says "no fear", "fearless". */
export interface ThemeHit {
  theme: string;
  start: number;
  end: number;
  negated: boolean;
}

interface Match {
  theme: string;
  kind: PatternKind;
  first: number;
  last: number;
}

/**
 * The themes of a post, in order of place. Patterns match whole words within one clause. Where patterns of one theme
 * overlap, the one that begins first counts, and of those that begin together the longest. An exception takes away
 * what it overlaps, unless that is longer than itself. The language is that of the post: it says what negates.
 */
export function findThemes(compiled: CompiledCodebook, tokens: Token[], language: Language = english): ThemeHit[] {
  const matches: Match[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const patterns = compiled.startingAt(tokens[first]!.known);
    if (patterns.length > 0) collect(matches, patterns, tokens, first);
  }
  if (matches.length === 0) return [];
  return firstAndLongest(withoutExceptions(matches)).map(({ theme, kind, first, last }) => ({
    theme,
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    negated: kind === 'negated' || isNegated(tokens, first, last, language),
  }));
}

function collect(matches: Match[], patterns: readonly CompiledPattern[], tokens: Token[], first: number): void {
  for (const { theme, kind, words } of patterns) {
    const last = first + words.length - 1;
    if (last < tokens.length && followsOn(words, tokens, first)) matches.push({ theme, kind, first, last });
  }
}

/** The first word is known to match. */
function followsOn(words: CompiledPattern['words'], tokens: Token[], first: number): boolean {
  for (let place = 1; place < words.length; place += 1) {
    const { text, open } = words[place]!;
    const { lower, breakBefore } = tokens[first + place]!;
    if (breakBefore || !(open ? lower.startsWith(text) : lower === text)) return false;
  }
  return true;
}

function withoutExceptions(matches: Match[]): Match[] {
  const exceptions = matches.filter(({ kind }) => kind === 'except');
  if (exceptions.length === 0) return matches;
  return matches.filter(
    (match) =>
      match.kind !== 'except' &&
      !exceptions.some((exception) => overlap(exception, match) && length(exception) >= length(match)),
  );
}

function firstAndLongest(matches: Match[]): Match[] {
  if (matches.length < 2) return matches;
  const reached = new Map<string, number>();
  return matches.sort(inOrder).filter(({ theme, first, last }) => {
    if (first <= (reached.get(theme) ?? -1)) return false;
    reached.set(theme, last);
    return true;
  });
}

function overlap(a: Match, b: Match): boolean {
  return a.theme === b.theme && a.first <= b.last && b.first <= a.last;
}

function length({ first, last }: Match): number {
  return last - first;
}

function inOrder(a: Match, b: Match): number {
  const byPlace = a.first - b.first || b.last - a.last;
  if (byPlace !== 0) return byPlace;
  if (a.kind !== b.kind) return a.kind === 'negated' ? -1 : 1;
  return a.theme < b.theme ? -1 : 1;
}
