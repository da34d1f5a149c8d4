import type { Theme } from '@groundswell/contract';

/** The first theme that has a pattern for this word or phrase, or null: a zone of the cloud that is clearly one theme has its colour. */
export function themeOfTerm(term: string, themes: Pick<Theme, 'id' | 'patterns' | 'colour'>[]): Theme['colour'] | null {
  const words = term.toLowerCase().split(' ');
  return themes.find((theme) => cutPatterns(theme).some((pattern) => covers(pattern, words)))?.colour ?? null;
}

const cut = new WeakMap<object, string[][]>();

/** A theme's patterns in their words, which are cut once: a page asks of some hundred words. */
function cutPatterns(theme: Pick<Theme, 'patterns'>): string[][] {
  const patterns = cut.get(theme) ?? theme.patterns.map((pattern) => pattern.toLowerCase().split(' '));
  cut.set(theme, patterns);
  return patterns;
}

function covers(pattern: string[], words: string[]): boolean {
  const lastStart = words.length - pattern.length;
  for (let start = 0; start <= lastStart; start += 1) {
    if (pattern.every((part, at) => matches(part, words[start + at] ?? ''))) return true;
  }
  return false;
}

function matches(part: string, word: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
