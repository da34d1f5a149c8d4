import type { Question, Row } from '@groundswell/contract';
import { dayNumber } from './days.ts';
import type { Person, Post, Recollection } from './recollect.ts';
import { bucketBefore, type TwinBucket, type TwinPeriod, type TwinScope } from './scope.ts';

const people = (of: (Person | null)[]): number => new Set(of.filter((person) => person !== null)).size;
const authors = (posts: Post[]): (Person | null)[] => posts.map(({ author }) => author);

export function contributors({ buckets, inBucket, posts, reactions }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const written = inBucket(bucket, posts);
    const reacted = inBucket(bucket, reactions).map(({ member }) => member);
    const participants = people([...authors(written), ...reacted]);
    return {
      period: bucket.name,
      posts: written.length,
      contributors: people(authors(written)),
      participants,
      people: participants,
    };
  });
}

export function participationRate({ all, question, buckets, inBucket, posts, reactions }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const tookPart = new Set([
      ...authors(inBucket(bucket, posts)),
      ...inBucket(bucket, reactions).map(({ member }) => member),
    ]);
    const roster = rosterIn(all, question, bucket);
    const participants = roster.filter((person) => tookPart.has(person)).length;
    if (roster.length === 0) return { period: bucket.name, participants: null, roster: null, rate: null, people: 0 };
    return {
      period: bucket.name,
      participants,
      roster: roster.length,
      rate: participants / roster.length,
      people: participants,
    };
  });
}

/** People on the roster under the team filter on at least one day of a bucket. */
export const rosterIn = ({ people }: Recollection, { team }: Question, { first, last }: TwinBucket): Person[] =>
  people.filter(
    (person) =>
      person.onRoster &&
      !person.guest &&
      !person.bot &&
      (!team || (person.team !== null && team.includes(person.team))) &&
      !(person.joined && person.joined > last) &&
      !(person.left && person.left < first),
  );

const kinds = ['baseline', 'new', 'returning', 'reactivated', 'resumed'] as const;

export function flow(scope: TwinScope, asked: TwinPeriod): Row[] {
  const days = new Map<Person, string[]>();
  for (const { author, day } of scope.everBefore) {
    if (!author) continue;
    if (!days.has(author)) days.set(author, []);
    days.get(author)!.push(day);
  }
  const entries = entriesInto(scope);
  return scope.buckets.map((bucket) => {
    const before = bucketBefore(bucket, asked, scope.grain);
    const row: Row = {
      period: bucket.name,
      baseline: 0,
      new: 0,
      returning: 0,
      reactivated: 0,
      resumed: 0,
      lapsed: 0,
      people: 0,
    };
    for (const [person, posted] of days) {
      const here = posted.some((day) => day >= bucket.first && day <= bucket.last);
      if (!here && posted.some((day) => day >= before.from && day <= before.to)) row.lapsed = Number(row.lapsed) + 1;
      if (!here) continue;
      const kind = kindOf(entries.get(person)!, posted, bucket, before);
      row[kind] = Number(row[kind]) + 1;
      row.people = Number(row.people) + 1;
    }
    return row;
  });
}

/** Everybody's first post in the communities in scope, whatever the other filters, and whether it was in their first 28 days. */
export function entriesInto({ all, communities }: TwinScope): Map<Person, { day: string; baseline: boolean }> {
  const entries = new Map<Person, { day: string; baseline: boolean }>();
  const inOrder = all.posts
    .map((post) => ({ post, order: `${post.day} ${post.community.id}` }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  for (const { author, bot, day, community } of inOrder.map(({ post }) => post)) {
    if (!author || bot || !communities.includes(community) || entries.has(author)) continue;
    entries.set(author, { day, baseline: dayNumber(day) - dayNumber(community.firstDay!) < 28 });
  }
  return entries;
}

function kindOf(
  entry: { day: string; baseline: boolean },
  posted: string[],
  bucket: TwinBucket,
  before: TwinPeriod,
): (typeof kinds)[number] {
  if (entry.day >= bucket.first) return entry.baseline ? 'baseline' : 'new';
  if (posted.some((day) => day >= before.from && day <= before.to)) return 'returning';
  const last = posted
    .filter((day) => day < bucket.first)
    .sort()
    .at(-1);
  const first = posted
    .filter((day) => day >= bucket.first)
    .sort()
    .at(0)!;
  return last && dayNumber(first) - dayNumber(last) >= 90 ? 'reactivated' : 'resumed';
}

export function rhythm({ posts }: TwinScope): Row[] {
  return Array.from({ length: 168 }, (_, place) => {
    const [weekday, hour] = [Math.floor(place / 24) + 1, place % 24];
    const written = posts.filter((post) => post.weekday === weekday && post.hour === hour);
    return { weekday, hour, posts: written.length, people: people(authors(written)) };
  });
}

export function rhythmTotal({ posts }: TwinScope): Row {
  const timed = posts.filter(({ hour }) => hour !== null);
  return { weekday: null, hour: null, posts: timed.length, people: people(authors(timed)) };
}
