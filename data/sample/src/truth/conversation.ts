import type { MemberRecord, PostRecord, SourceRecord } from '@groundswell/contract';
import { type Day, dateOf, londonClock, weekdayOf } from '../calendar.ts';

/** A post with what plain counting needs beside it. */
export interface CountedPost extends PostRecord {
  member: string;
  /** The London day on which it was written. */
  day: Day;
}

/** The records of the company, sorted for counting; posts are those of people, without the bots'. */
export interface Conversation {
  records: readonly SourceRecord[];
  members: ReadonlyMap<string, MemberRecord>;
  posts: readonly CountedPost[];
  postOf: ReadonlyMap<string, CountedPost>;
}

/** Reads records into a conversation. */
export function readConversation(source: Iterable<SourceRecord>): Conversation {
  const records = [...source];
  const members = new Map<string, MemberRecord>();
  const posts: CountedPost[] = [];
  for (const record of records) {
    if (record.type === 'member') members.set(record.member, record);
    if (record.type === 'post' && !record.bot && record.member) {
      posts.push({ ...record, member: record.member, day: londonClock(Date.parse(record.at)).day });
    }
  }
  return { records, members, posts, postOf: new Map(posts.map((post) => [post.post, post])) };
}

/** The Monday of the week that a day belongs to. */
export function weekOf(day: Day): string {
  return dateOf(day - weekdayOf(day) + 1);
}

/** The people of some posts. */
export function peopleOf(posts: readonly CountedPost[]): Set<string> {
  return new Set(posts.map((post) => post.member));
}

/** How many posts each key has, the most frequent first. */
export function tally(keys: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** Rounded to three places, so that the file stays readable. */
export function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 1000;
}
