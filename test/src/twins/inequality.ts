import type { Row } from '@groundswell/contract';
import { rosterIn } from './participation.ts';
import type { Person, Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';

/** How much each known author wrote, the largest first. */
function written(posts: Post[]): number[] {
  const counts = new Map<Person, number>();
  for (const { author } of posts) if (author) counts.set(author, (counts.get(author) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Walks down from the largest and asks of each how much those before wrote. */
function onLevels(posts: Post[]): Record<'core' | 'regular' | 'casual', number[]> {
  const all = written(posts);
  const found = { core: [] as number[], regular: [] as number[], casual: [] as number[] };
  all.forEach((count, place) => {
    const before = sum(all.slice(0, place)) / sum(all);
    found[before < 0.8 ? 'core' : before < 0.95 ? 'regular' : 'casual'].push(count);
  });
  return found;
}

export function ladder({ posts }: TwinScope): Row[] {
  const all = written(posts).length;
  if (all === 0) return [];
  return Object.entries(onLevels(posts)).map(([level, counts]) => ({
    level,
    members: counts.length,
    posts: sum(counts),
    share: counts.length / all,
    people: counts.length,
  }));
}

export function ladderTotal({ posts }: TwinScope): Row {
  const counts = written(posts);
  return {
    level: null,
    members: counts.length,
    posts: sum(counts),
    share: counts.length ? 1 : null,
    people: counts.length,
  };
}

export function levelsOverTime({ buckets, inBucket, posts }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const { core, regular, casual } = onLevels(inBucket(bucket, posts));
    return {
      period: bucket.name,
      core: core.length,
      regular: regular.length,
      casual: casual.length,
      people: core.length + regular.length + casual.length,
    };
  });
}

/** Half the mean difference between two people, by the mean: the same coefficient, from its other definition. */
function gini(counts: number[]): number | null {
  const n = counts.length;
  if (n < 2 || sum(counts) === 0) return null;
  let differences = 0;
  for (const a of counts) for (const b of counts) differences += Math.abs(a - b);
  return differences / (2 * n * sum(counts));
}

export function concentration({ all, question, posts, buckets }: TwinScope): Row[] {
  const counts = written(posts);
  if (counts.length === 0) return [];
  const roster = new Set(buckets.flatMap((bucket) => rosterIn(all, question, bucket)));
  const ofRoster = [...roster].map((person) => posts.filter(({ author }) => author === person).length);
  const top = (count: number) => sum(counts.slice(0, count)) / sum(counts);
  const [top1, top10] = [Math.ceil(counts.length / 100), Math.ceil(counts.length / 10)];
  return [
    {
      gini_contributors: gini(counts),
      gini_roster: gini(ofRoster),
      top1_share: top(top1),
      next9_share: top(top10) - top(top1),
      other90_share: 1 - top(top10),
      top10_share: top(top10),
      absence_factor: counts.findIndex((_, place) => sum(counts.slice(0, place + 1)) * 2 >= sum(counts)) + 1,
      top1_people: top1,
      top10_people: top10,
      people: counts.length,
    },
  ];
}

export function lorenz({ posts }: TwinScope): Row[] {
  const smallestFirst = written(posts).reverse();
  const n = smallestFirst.length;
  if (n === 0) return [];
  const steps = Math.max(1, Math.min(20, Math.floor(n / 5)));
  return Array.from({ length: steps }, (_, step) => {
    const upTo = Math.floor((n * (step + 1)) / steps);
    return {
      members_share: upTo / n,
      posts_share: sum(smallestFirst.slice(0, upTo)) / sum(smallestFirst),
      people: upTo,
    };
  });
}
