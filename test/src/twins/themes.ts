import type { Row } from '@groundswell/contract';
import type { Person, Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';

/** Known people who wrote these posts. */
export const people = (posts: Post[]): number => new Set(posts.flatMap(({ author }) => author ?? [])).size;

/** Whether at least half of the posts have a known author. */
export const mostlyKnown = (posts: Post[]): boolean => posts.filter(({ author }) => author).length * 2 >= posts.length;

/** More than half of the posts are one known person's. */
function isLoud(posts: Post[]): boolean {
  const written = new Map<Person, number>();
  for (const { author } of posts) if (author) written.set(author, (written.get(author) ?? 0) + 1);
  return [...written.values()].some((count) => count > posts.length / 2);
}

export function terms({ all, posts }: TwinScope): Row[] {
  const using = new Map<string, { posts: Post[]; occurrences: number }>();
  for (const post of posts) {
    for (const [stem, count] of post.said.words) {
      const term = all.terms.get(stem);
      if (term === undefined) continue;
      const use = using.get(term) ?? { posts: [], occurrences: 0 };
      use.posts.push(post);
      use.occurrences += count;
      using.set(term, use);
    }
  }
  const known = mostlyKnown(posts);
  return [...using]
    .map(([term, use]) => ({
      term,
      people: people(use.posts),
      posts: use.posts.length,
      occurrences: use.occurrences,
      use: use.posts,
    }))
    .sort(
      (a, b) => (known ? b.people - a.people : b.posts - a.posts) || b.posts - a.posts || (a.term < b.term ? -1 : 1),
    )
    .slice(0, 200)
    .map(({ use, ...row }) => ({ ...row, loud: isLoud(use) }));
}

export function termsTotal({ all, posts }: TwinScope): Row {
  const occurrences = posts.reduce(
    (sum, { said }) => [...said.words].reduce((more, [stem, count]) => more + (all.terms.has(stem) ? count : 0), sum),
    0,
  );
  return { term: null, people: people(posts), posts: posts.length, occurrences, loud: null };
}

/** The asked codebook's themes, in its order. */
export const themesOf = ({ all, question }: TwinScope) =>
  all.codebooks
    .find(({ id }) => id === question.codebook)!
    .themes.map(({ id, label }) => ({
      codebook: question.codebook,
      theme: id,
      label,
    }));

/** The posts that touch a theme, or those that negate it. */
export const touch = (
  posts: Post[],
  { codebook, theme }: { codebook: string; theme: string },
  negated: boolean,
): Post[] =>
  posts.filter(({ said }) =>
    said.hits.some((hit) => hit.codebook === codebook && hit.theme === theme && hit.negated === negated),
  );

export function themes(scope: TwinScope): Row[] {
  const { posts } = scope;
  const known = mostlyKnown(posts);
  const rows = themesOf(scope).map((theme, position) => {
    const touched = touch(posts, theme, false);
    const negated = touch(posts, theme, true).filter((post) => !touched.includes(post));
    const share = known ? people(touched) / people(posts) : touched.length / posts.length;
    return {
      row: {
        ...theme,
        people: people(touched),
        posts: touched.length,
        share: posts.length ? share : null,
        negated: negated.length,
        negated_people: people(negated),
        loud: isLoud(touched),
      },
      position,
    };
  });
  return rows
    .sort((a, b) => (known ? b.row.people - a.row.people : 0) || b.row.posts - a.row.posts || a.position - b.position)
    .map(({ row }) => row);
}

export const themesTotal = ({ posts }: TwinScope): Row => ({
  codebook: null,
  theme: null,
  label: null,
  people: people(posts),
  posts: posts.length,
  share: null,
  negated: null,
  negated_people: null,
  loud: null,
});

export function themeTrend(scope: TwinScope): Row[] {
  return scope.buckets.flatMap((bucket) => {
    const posts = scope.inBucket(bucket, scope.posts);
    return themesOf(scope).map((theme) => {
      const touched = touch(posts, theme, false);
      return { period: bucket.name, ...theme, people: people(touched), posts: touched.length };
    });
  });
}
