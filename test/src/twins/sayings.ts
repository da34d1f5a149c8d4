import type { Codebook, SourceRecord } from '@groundswell/contract';
import {
  asksQuestion,
  compileCodebook,
  findThemes,
  ownWords,
  phrasesOf,
  readWords,
  sentenceAt,
  sentenceStarts,
  wordsOf,
} from '@groundswell/text';
import type { Post } from './recollect.ts';

/** What a post says: in which language, how often it uses each stem (and pair of stems), and the themes it touches or negates. */
export interface Said {
  language: string | null;
  words: Map<string, number>;
  hits: { codebook: string; theme: string; negated: boolean; sentence: number }[];
  asks: boolean;
}

/** What every post says, by its id, and which stems and pairs count as terms, under the form in which they are shown. */
export function sayings(
  posts: Post[],
  records: SourceRecord[],
  codebooks: Codebook[],
): { said: Map<string, Said>; terms: Map<string, string> } {
  const compiled = codebooks.map((codebook) => ({ id: codebook.id, themes: compileCodebook(codebook) }));
  const uses = new Map<string, Usage>();
  const said = new Map<string, Said>();
  const byId = new Map(posts.map((post) => [post.id, post]));
  const read = records.flatMap((record) => {
    if (record.type !== 'post') return [];
    const post = byId.get(`${record.community}/${record.post}`)!;
    const own = ownWords(record.text, record.comment ?? null);
    return [{ post, own, ...readWords(own) }];
  });
  const settled = settledStems(read.filter(({ post }) => !post.bot).flatMap(({ tokens }) => wordsOf(tokens)));
  for (const { post, own, language, rules, tokens } of read) {
    const words = post.bot ? [] : [...termsOf(wordsOf(tokens), settled), ...termsOf(pairsOf(tokens), settled)];
    const starts = sentenceStarts(own);
    said.set(post.id, {
      language,
      words: new Map(words.map(({ stem, count }) => [stem, count])),
      hits: post.bot
        ? []
        : compiled.flatMap(({ id, themes }) =>
            findThemes(themes, tokens, rules).map(({ theme, negated, start }) => ({
              ...{ codebook: id, theme, negated },
              sentence: sentenceAt(starts, start),
            })),
          ),
      asks: asksQuestion(own, tokens, rules),
    });
    for (const word of words) noteUse(uses, word, post);
  }
  const spoken = [...said.values()].filter(({ words }) => words.size > 0).length;
  const terms = [...uses].filter(([stem, use]) => !stem.includes(' ') || isInformative(stem, use, uses, spoken));
  return { said, terms: new Map(terms.map(([stem, { forms }]) => [stem, commonest(forms)])) };
}

type Tokens = ReturnType<typeof readWords>['tokens'];
type Word = { stem: string; form: string; count: number };

const pairsOf = (tokens: Tokens): Word[] =>
  phrasesOf(tokens).map(({ stems, forms, count }) => ({ stem: stems.join(' '), form: forms.join(' '), count }));

/** Decision 0010: the stem that each form is most used under, of equals the first in the alphabet. */
function settledStems(words: Word[]): Map<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const { form, stem, count } of words) {
    const stems = uses.get(form) ?? new Map();
    uses.set(form, stems.set(stem, (stems.get(stem) ?? 0) + count));
  }
  const first = (stems: Map<string, number>) =>
    [...stems].sort(([a, often], [b, times]) => times - often || (a < b ? -1 : 1))[0]![0];
  return new Map([...uses].map(([form, stems]) => [form, first(stems)]));
}

/** A post's words, or its pairs of words, by settled stems: each once, in the form that it writes most. */
function termsOf(words: Word[], settled: Map<string, string>): Word[] {
  const terms = new Map<string, Word[]>();
  for (const word of words) {
    const stems = word.stem.split(' ');
    const stem = word.form
      .split(' ')
      .map((form, place) => settled.get(form) ?? stems[place]!)
      .join(' ');
    terms.set(stem, [...(terms.get(stem) ?? []), word]);
  }
  return [...terms].map(([stem, alike]) => ({
    stem,
    form: commonest(new Map(alike.map(({ form, count }) => [form, count]))),
    count: alike.reduce((sum, { count }) => sum + count, 0),
  }));
}

interface Usage {
  posts: number;
  people: Set<string>;
  forms: Map<string, number>;
}

function noteUse(uses: Map<string, Usage>, word: { stem: string; form: string; count: number }, post: Post): void {
  const use = uses.get(word.stem) ?? { posts: 0, people: new Set(), forms: new Map() };
  use.posts += 1;
  if (post.author) use.people.add(post.author.id);
  use.forms.set(word.form, (use.forms.get(word.form) ?? 0) + word.count);
  uses.set(word.stem, use);
}

/** In four posts at least, not one person's alone, and together far more often than chance (normalised PMI of 0.3). */
function isInformative(stem: string, use: Usage, uses: Map<string, Usage>, posts: number): boolean {
  const [first, second] = stem.split(' ').map((word) => (uses.get(word)?.posts ?? 0) / posts) as [number, number];
  if (first === 0 || second === 0) return false;
  const together = use.posts / posts;
  if (use.posts < 4 || use.people.size === 1) return false;
  return together < 1 && Math.log(together / (first * second)) / -Math.log(together) >= 0.3;
}

/** The form most often written; of equals the shortest, then the first in the alphabet. */
const commonest = (forms: Map<string, number>): string =>
  [...forms].sort(([a, often], [b, times]) => times - often || a.length - b.length || (a < b ? -1 : 1))[0]![0];
