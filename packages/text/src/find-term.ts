import { languages } from './languages/languages.ts';
import { inLanguage } from './read-words.ts';
import type { Token } from './tokens.ts';

/** Where a word or phrase stands, by the key that it is counted under; a phrase only where nothing parts its words. */
export function findTerm(tokens: Token[], key: string): { start: number; end: number }[] {
  const stems = key.split(' ');
  const places: { start: number; end: number }[] = [];
  for (let first = 0; first + stems.length <= tokens.length; first += 1) {
    if (!standsAt(tokens, first, stems)) continue;
    const last = first + stems.length - 1;
    places.push({ start: tokens[first]!.start, end: tokens[last]!.end });
    first = last;
  }
  return places;
}

function standsAt(tokens: Token[], first: number, stems: string[]): boolean {
  return stems.every((stem, offset) => {
    const token = tokens[first + offset]!;
    return stem !== '' && token.stem === stem && (offset === 0 || !token.breakBefore);
  });
}

/**
 * As `findTerm`; where it is not there as the post's own language has it, as another does: a form that several languages
 * write is counted under one key in all of them.
 */
export function findTermAnyhow(tokens: Token[], key: string): { start: number; end: number }[] {
  const places = findTerm(tokens, key);
  if (places.length > 0) return places;
  return (
    languages.map((language) => findTerm(inLanguage(tokens, language), key)).find(({ length }) => length > 0) ?? []
  );
}
