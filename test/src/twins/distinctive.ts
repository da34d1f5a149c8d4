import type { Row } from '@groundswell/contract';
import type { Person, Post } from './recollect.ts';
import { type TwinPeriod, type TwinScope, twinScope } from './scope.ts';

/** METRICS.md, Distinctive terms: people here against what stands elsewhere. */
export function distinctiveTerms(scope: TwinScope, asked: TwinPeriod): Row[] {
  const { all, posts } = scope;
  const here = users(posts, all.terms);
  const there = users(elsewhere(scope, asked), all.terms);
  const sum = (counts: Map<string, Set<Person>>) => [...counts.values()].reduce((total, { size }) => total + size, 0);
  const [nHere, nElsewhere] = [sum(here), sum(there)];
  const judged = [...here]
    .filter(([, { size }]) => size >= 5)
    .map(([term, { size: y }]) => {
      const elsewhere = there.get(term)?.size ?? 0;
      const a = (500 * (y + elsewhere)) / (nHere + nElsewhere);
      const odds = (count: number, n: number) => (count + a) / (n + 500 - count - a);
      const delta = Math.log(odds(y, nHere)) - Math.log(odds(elsewhere, nElsewhere));
      const variance =
        1 / (y + a) + 1 / (nHere + 500 - y - a) + 1 / (elsewhere + a) + 1 / (nElsewhere + 500 - elsewhere - a);
      return {
        term,
        people: y,
        people_elsewhere: elsewhere,
        expected: elsewhere && (elsewhere / nElsewhere) * nHere,
        delta,
        zeta: delta / Math.sqrt(variance),
      };
    })
    .sort((one, other) => other.zeta - one.zeta || (one.term < other.term ? -1 : 1));
  const ps = judged.map(({ zeta }) => beyond(Math.abs(zeta)));
  const ranked = [...ps].sort((one, other) => one - other);
  const limit = Math.max(-1, ...ranked.filter((p, place) => p <= (0.05 * (place + 1)) / ranked.length));
  return judged.filter(({ zeta }, place) => zeta > 0 && ps[place]! <= limit).slice(0, 60);
}

/** Decision 0008: those who wrote nothing here, or a period against the rest of the time; or what the question is set against. */
function elsewhere({ all, posts, question, other }: TwinScope, { from, to }: TwinPeriod): Post[] {
  const { community, channel, chat, question: asked, team, term, theme, with: second, about, against } = question;
  const authors = new Set(posts.map(({ author }) => author));
  if (against === 'comparison')
    return other ? twinScope(all, question, other, 'all').posts.filter(({ day }) => day < from || day > to) : [];
  if (against !== 'rest') {
    const there = { ...question, community: undefined, chat: undefined, question: undefined, channel: [against] };
    return twinScope(all, there, { from, to }, 'all').posts.filter(({ author }) => !authors.has(author));
  }
  const inScope = new Set(posts);
  const narrowed = [community, channel, chat, asked, team, term, theme, second, about].some(
    (filter) => filter !== undefined,
  );
  const { language } = question;
  return all.posts.filter(
    (post) =>
      !post.bot &&
      !(narrowed ? authors.has(post.author) : inScope.has(post)) &&
      (!language || (post.said.language !== null && language.includes(post.said.language))),
  );
}

function users(posts: Post[], terms: Map<string, string>): Map<string, Set<Person>> {
  const users = new Map<string, Set<Person>>();
  for (const { author, said } of posts) {
    if (!author) continue;
    for (const stem of said.words.keys()) {
      const term = terms.get(stem);
      if (term !== undefined) users.set(term, (users.get(term) ?? new Set()).add(author));
    }
  }
  return users;
}

/** The area of the normal curve outside ±z, by adding up ten thousand slices of it. */
function beyond(z: number): number {
  const slice = 12 / 10_000;
  let area = 0;
  for (let x = z + slice / 2; x < z + 12; x += slice) area += Math.exp((-x * x) / 2) * slice;
  return (2 * area) / Math.sqrt(2 * Math.PI);
}
