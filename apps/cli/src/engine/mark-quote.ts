import type { Codebook, Question, Quote } from '@groundswell/contract';
import {
  type CompiledCodebook,
  compileCodebook,
  findTermAnyhow,
  findThemes,
  ownWords,
  type ReadWords,
  readWords,
  sentenceAt,
  sentenceStarts,
  type ThemeHit,
} from '@groundswell/text';

/** Finds in a post what a question is about. */
export type Mark = (post: { text: string; comment: string | null }) => Quote['marks'];

/**
 * Marks the places of a question's term (as it is counted), of its themes, and of the group that they concern: where a
 * sentence speaks of it that touches the theme or, without one, any theme of the codebook.
 */
export function marker(question: Question, termKey: string | null, codebooks: Codebook[]): Mark {
  const compiled = (id: string) => {
    const book = codebooks.find((one) => one.id === id);
    return book && compileCodebook(book);
  };
  const { theme, with: other, about, codebook } = question;
  const themes = theme || other || about ? compiled(codebook) : undefined;
  const groups = about ? compiled('about') : undefined;
  return ({ text, comment }) => {
    const own = ownWords(text, comment);
    const { tokens, rules } = readWords(own);
    const terms = termKey ? findTermAnyhow(tokens, termKey).map((place) => ({ ...place, negated: false })) : [];
    const hits = themes ? findThemes(themes, tokens, rules) : [];
    const touched = hits.filter((hit) => (theme || other ? hit.theme === theme || hit.theme === other : false));
    const touching = hits.filter((hit) => !hit.negated && (!theme || hit.theme === theme));
    const concerned = groups ? beside(touching, speaksOf(about, groups, { tokens, rules }), own) : [];
    const alone = about && !theme && !other ? beside(concerned, touching, own) : [];
    const marks = [...touched, ...alone, ...concerned.map((hit) => ({ ...hit, negated: false }))];
    return withoutOverlap([...terms, ...marks.map(({ start, end, negated }) => ({ start, end, negated }))]);
  };
}

type Words = Pick<ReadWords, 'tokens' | 'rules'>;

const speaksOf = (about: string | undefined, groups: CompiledCodebook, { tokens, rules }: Words): ThemeHit[] =>
  findThemes(groups, tokens, rules).filter(({ theme }) => theme === about);

/** Those hits of `others` that stand in a sentence with one of `hits`. */
function beside(hits: ThemeHit[], others: ThemeHit[], own: string): ThemeHit[] {
  const starts = sentenceStarts(own);
  const sentences = new Set(hits.map(({ start }) => sentenceAt(starts, start)));
  return others.filter(({ start }) => sentences.has(sentenceAt(starts, start)));
}

/** The marks in order, the longer of those that overlap. */
export function withoutOverlap(marks: Quote['marks']): Quote['marks'] {
  const inOrder = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((mark, index) => inOrder.slice(0, index).every(({ end }) => end <= mark.start));
}
