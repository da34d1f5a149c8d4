import type { Row } from '@groundswell/contract';

/** How many people wrote how many posts, the fewest posts first: all that measures of inequality need. */
export interface PostsByPerson {
  posts: number;
  people: number;
}

/** The people of the scope by how much they wrote: one row a number of posts. */
export const postsByPersonSql = `
by_person as (select member_id, count(*) as posts from scope where member_id is not null group by member_id)
select posts, count(*) as people from by_person group by posts order by posts`;

/** Reads such rows, whatever their order. */
export function postsByPerson(rows: Row[]): PostsByPerson[] {
  return rows
    .map(({ posts, people }) => ({ posts: Number(posts), people: Number(people) }))
    .sort((a, b) => a.posts - b.posts);
}

export const peopleIn = (written: PostsByPerson[]): number => written.reduce((sum, { people }) => sum + people, 0);
export const postsIn = (written: PostsByPerson[]): number =>
  written.reduce((sum, { posts, people }) => sum + posts * people, 0);

/** What the `count` people who wrote most wrote together. */
export function postsOfTop(written: PostsByPerson[], count: number): number {
  let left = count;
  let sum = 0;
  for (const { posts, people } of [...written].reverse()) {
    const taken = Math.min(left, people);
    sum += taken * posts;
    left -= taken;
  }
  return sum;
}

/** The levels of the ladder, from the core outwards, and up to which share of the posts each reaches (GrimoireLab's onion). */
export const levels = [
  { level: 'core', reaches: 0.8 },
  { level: 'regular', reaches: 0.95 },
  { level: 'casual', reaches: 1 },
] as const;

/** Largest contributors first, people and posts of each level: somebody belongs to the first level that those before them did not fill. */
export function onLevels(written: PostsByPerson[]): { level: string; members: number; posts: number }[] {
  const all = postsIn(written);
  const found = levels.map(({ level }) => ({ level: level as string, members: 0, posts: 0 }));
  let before = 0;
  for (const { posts, people } of [...written].reverse()) {
    for (let person = 0; person < people; person += 1, before += posts) {
      const place = levels.findIndex(({ reaches }) => before < reaches * all);
      found[place]!.members += 1;
      found[place]!.posts += posts;
    }
  }
  return found;
}

/**
 * Gini coefficient of posts among people, 0 where all wrote the same: 2Σ i·x₍ᵢ₎ ÷ (nΣx) − (n+1)/n, x ascending. `silent`
 * people wrote nothing. Null for fewer than two people or without a post.
 */
export function gini(written: PostsByPerson[], silent = 0): number | null {
  const n = peopleIn(written) + silent;
  const sum = postsIn(written);
  if (n < 2 || sum === 0) return null;
  let place = silent;
  let weighted = 0;
  for (const { posts, people } of written) {
    // The places place+1 … place+people add up to people × their mean.
    weighted += posts * people * (place + (people + 1) / 2);
    place += people;
  }
  return (2 * weighted) / (n * sum) - (n + 1) / n;
}

/** The fewest people who wrote at least half of the posts (CHAOSS: Contributor Absence Factor); null without a post. */
export function absenceFactor(written: PostsByPerson[]): number | null {
  const all = postsIn(written);
  let sum = 0;
  let count = 0;
  for (const { posts, people } of [...written].reverse()) {
    for (let person = 0; person < people; person += 1) {
      count += 1;
      sum += posts;
      if (sum * 2 >= all) return count;
    }
  }
  return null;
}
