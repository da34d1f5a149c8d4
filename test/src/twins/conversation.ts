import type { Row } from '@groundswell/contract';
import { dayNumber } from './days.ts';
import type { Post } from './recollect.ts';
import type { TwinBucket, TwinScope } from './scope.ts';

const hour = 3_600_000;

/** Posts that open a thread, of which it can be known when they were answered. */
const starters = ({ posts, inBucket }: TwinScope, bucket: TwinBucket): Post[] =>
  inBucket(bucket, posts).filter(
    ({ kind, time, author, community }) =>
      kind === 'start' && time !== null && author !== null && community.showsReplies,
  );

/** Milliseconds until another human answered, or null. */
export function waited(post: Post): number | null {
  const asked = post.time;
  if (asked === null) return null;
  const answers = post.replies.filter(
    ({ author, bot, time }) => !bot && author !== null && author !== post.author && time !== null && time >= asked,
  );
  return answers.length ? Math.min(...answers.map(({ time }) => time!)) - asked : null;
}

const askers = (posts: Post[]): number => new Set(posts.map(({ author }) => author)).size;

export function timeToFirstAnswer(scope: TwinScope): Row[] {
  return scope.buckets.map((bucket) => {
    const asked = starters(scope, bucket);
    const waits = asked.map((post) => ({ answered: waited(post), open: post.community.over - post.time! }));
    const answered = waits.flatMap(({ answered }) => answered ?? []).sort((a, b) => a - b);
    const known = answered.length > 0 && answered.length * 2 >= asked.length;
    return {
      period: bucket.name,
      starters: asked.length,
      answered: answered.length,
      median_hours: known ? toHours(halfAnswered(waits)) : null,
      median_answered_hours: toHours(quantile(answered, 0.5)),
      p90_answered_hours: toHours(quantile(answered, 0.9)),
      people: askers(asked),
    };
  });
}

const toHours = (wait: number | null): number | null => (wait === null ? null : wait / hour);

/** Walks through the moments of answers; at each, the share still waiting shrinks by the answered of those who waited until then. */
function halfAnswered(waits: { answered: number | null; open: number }[]): number | null {
  let waiting = 1;
  for (const moment of [...new Set(waits.flatMap(({ answered }) => answered ?? []))].sort((a, b) => a - b)) {
    const stillThere = waits.filter(({ answered, open }) => (answered ?? open) >= moment).length;
    const answeredNow = waits.filter(({ answered }) => answered === moment).length;
    waiting *= (stillThere - answeredNow) / stillThere;
    if (waiting <= 0.5 + 1e-9) return moment;
  }
  return null;
}

function quantile(sorted: number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
}

export function answeredWithin7Days(scope: TwinScope): Row[] {
  return scope.buckets.map((bucket) => {
    const asked = starters(scope, bucket).filter(
      ({ day, community }) => dayNumber(community.asOf!) - dayNumber(day) >= 7,
    );
    const answered = asked.filter((post) => (waited(post) ?? Number.POSITIVE_INFINITY) <= 7 * 24 * hour).length;
    return {
      period: bucket.name,
      starters: asked.length,
      answered,
      share: asked.length ? answered / asked.length : null,
      people: askers(asked),
    };
  });
}

export function facilitatorShare({ buckets, inBucket, posts }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const written = inBucket(bucket, posts).filter(({ community }) => community.hasFacilitators);
    const replies = written.filter(({ kind, author, parent }) => kind === 'reply' && author && parent?.author);
    const between = replies.filter(({ author, parent }) => !author!.facilitator && !parent!.author!.facilitator);
    return {
      period: bucket.name,
      posts: written.length,
      share: written.length ? written.filter(({ author }) => author?.facilitator).length / written.length : null,
      participant_to_participant: replies.length ? between.length / replies.length : null,
      facilitators: new Set(written.flatMap(({ author }) => (author?.facilitator ? author : []))).size,
      people: new Set(written.flatMap(({ author }) => author ?? [])).size,
    };
  });
}
