import { createHash } from 'node:crypto';
import type { Codebook } from '@groundswell/contract';
import {
  asksQuestion,
  type CompiledCodebook,
  compileThemes,
  findThemes,
  labelOf,
  linkDomains,
  ownWords,
  phrasesOf,
  type ReadWords,
  readWords,
  sentenceAt,
  sentenceStarts,
  type ThemeHit,
  textVersion,
  wordsOf,
} from '@groundswell/text';
import type { PostText } from '@groundswell/warehouse';

/** Says what the author's own words in a post are: their language, words, phrases, themes of all codebooks, and whether it asks. */
export type AnalysePost = (text: string, comment: string | null) => PostText;

/** An analyser for these codebooks. */
export function postAnalyser(codebooks: Codebook[]): AnalysePost {
  const hitsIn = hitFinder(codebooks);
  return (text, comment) => {
    const own = ownWords(text, comment);
    const read = readWords(own);
    return {
      language: read.language,
      words: wordsOf(read.tokens),
      phrases: phrasesOf(read.tokens),
      hits: hitsIn(own, read),
      asks: asksQuestion(own, read.tokens, read.rules),
      label: labelOf(text, comment),
      links: linkDomains(text, comment),
    };
  };
}

/** As an analyser, of the themes alone. */
export function themeFinder(codebooks: Codebook[]): (text: string, comment: string | null) => PostText['hits'] {
  const hitsIn = hitFinder(codebooks);
  return (text, comment) => {
    const own = ownWords(text, comment);
    return hitsIn(own, readWords(own));
  };
}

function hitFinder(codebooks: Codebook[]): (own: string, read: ReadWords) => PostText['hits'] {
  const compiled = allInOne(codebooks);
  const places = new Map(
    codebooks.flatMap(({ id, themes }) =>
      themes.map((theme) => [idInAll(id, theme.id), { codebook: id, theme: theme.id }]),
    ),
  );
  return (own, { tokens, rules }) =>
    onceASentence(findThemes(compiled, tokens, rules), own).map(({ theme, ...hit }) => ({
      ...hit,
      ...places.get(theme)!,
    }));
}

/** The themes of each sentence; one that a sentence both says and negates is there twice. */
function onceASentence(hits: ThemeHit[], own: string): { theme: string; negated: boolean; sentence: number }[] {
  if (hits.length === 0) return [];
  const starts = sentenceStarts(own);
  const placed = hits.map(({ theme, negated, start }) => ({ theme, negated, sentence: sentenceAt(starts, start) }));
  if (placed.length === 1) return placed;
  return [...new Map(placed.map((hit) => [`${hit.sentence} ${hit.negated} ${hit.theme}`, hit])).values()];
}

/** Themes are found each by itself, so all codebooks together cost one look-up per word instead of one each. */
function allInOne(codebooks: Codebook[]): CompiledCodebook {
  return compileThemes(
    codebooks.flatMap(({ id, themes }) => themes.map((theme) => ({ ...theme, id: idInAll(id, theme.id) }))),
  );
}

const idInAll = (codebook: string, theme: string): string => `${codebook}/${theme}`;

/** Changes whenever the words of the same post could come out differently. */
export const textStamp = (): string => stampOf(textVersion);

/** Changes whenever the themes of the same post could come out differently: the rules of text, or any pattern of a codebook. */
export function hitStamp(codebooks: Codebook[]): string {
  const rules = codebooks.map(({ id, themes }) => [
    id,
    themes.map(({ id: theme, patterns, except, negated }) => [theme, patterns, except, negated]),
  ]);
  return stampOf([textVersion, rules]);
}

const stampOf = (rules: unknown): string => createHash('sha256').update(JSON.stringify(rules)).digest('hex');
