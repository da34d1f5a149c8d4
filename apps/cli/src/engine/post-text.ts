import { createHash } from 'node:crypto';
import type { Codebook } from '@groundswell/contract';
import {
  asksQuestion,
  compileCodebook,
  findThemes,
  ownWords,
  phrasesOf,
  textVersion,
  tokensOf,
  wordsOf,
} from '@groundswell/text';
import type { PostText } from '@groundswell/warehouse';

/** Says what the author's own words in a post are: words, phrases, themes of all codebooks, and whether it asks. */
export type AnalysePost = (text: string, comment: string | null) => PostText;

/** An analyser for these codebooks. */
export function postAnalyser(codebooks: Codebook[]): AnalysePost {
  const compiled = compileCodebook(allInOne(codebooks));
  const places = new Map(
    codebooks.flatMap(({ id, themes }) =>
      themes.map((theme) => [idInAll(id, theme.id), { codebook: id, theme: theme.id }]),
    ),
  );
  return (text, comment) => {
    const own = ownWords(text, comment);
    const tokens = tokensOf(own);
    const hits = findThemes(compiled, tokens).map(({ theme, negated }) => ({ ...places.get(theme)!, negated }));
    return { words: wordsOf(tokens), phrases: phrasesOf(tokens), hits, asks: asksQuestion(own, tokens) };
  };
}

/** Themes are found each by itself, so all codebooks together cost one look-up per word instead of one each. */
function allInOne(codebooks: Codebook[]): Codebook {
  const themes = codebooks.flatMap(({ id, themes }) =>
    themes.map((theme) => ({ ...theme, id: idInAll(id, theme.id) })),
  );
  return { id: 'all', title: 'All', description: 'All codebooks', version: 1, source: 'All codebooks', themes };
}

const idInAll = (codebook: string, theme: string): string => `${codebook}/${theme}`;

/** Changes whenever the same post could come out differently: the rules of text, or any pattern of a codebook. */
export function textStamp(codebooks: Codebook[]): string {
  const rules = codebooks.map(({ id, themes }) => [
    id,
    themes.map(({ id: theme, patterns, except, negated }) => [theme, patterns, except, negated]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([textVersion, rules]))
    .digest('hex');
}
