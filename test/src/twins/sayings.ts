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
  for (const record of records) {
    if (record.type !== 'post') continue;
    const post = byId.get(`${record.community}/${record.post}`)!;
    const own = ownWords(record.text, record.comment ?? null);
    const { language, rules, tokens } = readWords(own);
    const starts = sentenceStarts(own);
    const phrases = phrasesOf(tokens).map(({ stems, forms, count }) => ({
      stem: stems.join(' '),
      form: forms.join(' '),
      count,
    }));
    const words = [...wordsOf(tokens), ...phrases];
    said.set(post.id, {
      language,
      words: new Map(post.bot ? [] : words.map(({ stem, count }) => [stem, count])),
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
    if (post.bot) continue;
    for (const word of words) noteUse(uses, word, post);
  }
  const spoken = [...said.values()].filter(({ words }) => words.size > 0).length;
  const terms = [...uses].filter(([stem, use]) => !stem.includes(' ') || isInformative(stem, use, uses, spoken));
  return { said, terms: new Map(terms.map(([stem, { forms }]) => [stem, commonest(forms)])) };
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
  const [first, second] = stem.split(' ').map((word) => uses.get(word)!.posts / posts) as [number, number];
  const together = use.posts / posts;
  if (use.posts < 4 || use.people.size === 1) return false;
  return together < 1 && Math.log(together / (first * second)) / -Math.log(together) >= 0.3;
}

/** The form most often written; of equals the shortest, then the first in the alphabet. */
const commonest = (forms: Map<string, number>): string =>
  [...forms].sort(([a, often], [b, times]) => times - often || a.length - b.length || (a < b ? -1 : 1))[0]![0];
