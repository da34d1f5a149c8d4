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
  const compiled = codebooks.map((codebook) => ({ id: codebook.id, themes: compileCodebook(codebook) }));
  return (text, comment) => {
    const own = ownWords(text, comment);
    const tokens = tokensOf(own);
    const hits = compiled.flatMap(({ id, themes }) =>
      findThemes(themes, tokens).map(({ theme, negated }) => ({ codebook: id, theme, negated })),
    );
    return { words: wordsOf(tokens), phrases: phrasesOf(tokens), hits, asks: asksQuestion(own, tokens) };
  };
}

/** Changes whenever the same post could come out differently: the rules of text, or a codebook's version. */
export const textStamp = (codebooks: Codebook[]): string =>
  [textVersion, ...codebooks.map(({ id, version }) => `${id}@${version}`).sort()].join(' ');
