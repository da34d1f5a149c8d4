import type { Row } from '@groundswell/contract';
import { waited } from './conversation.ts';
import { beginning, dayNumber, daysBetween, dayText, ending } from './days.ts';
import { entriesInto } from './participation.ts';
import type { Person, Post } from './recollect.ts';
import type { TwinPeriod, TwinScope } from './scope.ts';

export function stickiness({ all, communities, buckets, everBefore, inBucket, posts }: TwinScope): Row[] {
  const on = new Map<string, Set<Person>>();
  for (const { author, day } of everBefore) if (author) on.set(day, (on.get(day) ?? new Set()).add(author));
  const first = communities.flatMap(({ firstDay }) => firstDay ?? []).sort()[0]!;
  return buckets.map((bucket) => {
    const shares = [...daysBetween(bucket.first, bucket.last)].flatMap((day) => {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
      if (weekday === 0 || weekday === 6 || all.holidays.has(day) || dayNumber(day) - dayNumber(first) < 28) return [];
      const window = new Set(
        Array.from({ length: 28 }, (_, back) => on.get(dayText(dayNumber(day) - back))).flatMap((people) => [
          ...(people ?? []),
        ]),
      );
      return window.size ? [(on.get(day)?.size ?? 0) / window.size] : [];
    });
    return {
      period: bucket.name,
      stickiness: shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null,
      people: new Set(inBucket(bucket, posts).flatMap(({ author }) => author ?? [])).size,
    };
  });
}

export function retention(scope: TwinScope, asked: TwinPeriod): Row[] {
  const { all, communities, everBefore } = scope;
  const asOfs = communities.flatMap(({ asOf }) => asOf ?? []).sort();
  const latest = dayNumber(asOfs.at(-1)!);
  const knownUntil = asOfs.find((day) => latest - dayNumber(day) <= 28)!;
  const [from, to] = [asked.from > all.from ? asked.from : all.from, asked.to < all.to ? asked.to : all.to];
  const wroteIn = new Map<Person, Set<string>>();
  for (const { author, day } of everBefore)
    if (author) wroteIn.set(author, (wroteIn.get(author) ?? new Set()).add(beginning(day, 'month')));
  const cohorts = new Map<string, { person: Person; baseline: boolean }[]>();
  for (const [person, { day, baseline }] of entriesInto(scope)) {
    if (day < from || day > to || !wroteIn.has(person)) continue;
    const month = beginning(day, 'month');
    cohorts.set(month, [...(cohorts.get(month) ?? []), { person, baseline }]);
  }
  return [...cohorts].sort().flatMap(([cohort, members]) =>
    monthsFrom(cohort, to).map((month, k) => {
      const still = members.filter(({ person }) => wroteIn.get(person)!.has(month)).length;
      const retained = ending(month, 'month') <= knownUntil ? still : null;
      return {
        cohort,
        size: members.length,
        k,
        retained,
        share: retained === null ? null : retained / members.length,
        baseline: members.some(({ baseline }) => baseline),
        people: members.length,
      };
    }),
  );
}

function monthsFrom(month: string, until: string): string[] {
  return month > until ? [] : [month, ...monthsFrom(dayText(dayNumber(ending(month, 'month')) + 1), until)];
}

export function firstTimers(scope: TwinScope): Row[] {
  const firsts = firstPosts(scope);
  return scope.buckets.map((bucket) => {
    const opening = scope.inBucket(bucket, scope.posts).filter((post) => firsts.has(post));
    const started = opening.filter(({ kind }) => kind === 'start');
    const people = (posts: Post[]) => new Set(posts.map(({ author }) => author)).size;
    const answered = people(started.filter((post) => waited(post) !== null));
    return {
      period: bucket.name,
      first_timers: people(opening),
      started: people(started),
      answered,
      answered_share: started.length ? answered / people(started) : null,
      people: people(opening),
    };
  });
}

/** Everybody's first post in each community that shows replies, unless it is in the community's first 28 days. */
function firstPosts({ all, communities }: TwinScope): Set<Post> {
  const firsts = new Map<string, Post>();
  const order = (post: Post) => post.time ?? Number.POSITIVE_INFINITY;
  for (const post of all.posts) {
    if (!post.author || post.bot || !communities.includes(post.community)) continue;
    const key = `${post.community.id} ${post.author.id}`;
    const known = firsts.get(key);
    const isEarlier = !known || post.day < known.day || (post.day === known.day && order(post) < order(known));
    if (isEarlier) firsts.set(key, post);
  }
  return new Set(
    [...firsts.values()].filter(
      ({ day, community }) => community.showsReplies && dayNumber(day) - dayNumber(community.firstDay!) >= 28,
    ),
  );
}
