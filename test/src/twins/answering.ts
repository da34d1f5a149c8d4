import type { Row } from '@groundswell/contract';
import { waited } from './conversation.ts';
import { dayNumber } from './days.ts';
import type { Person, Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';

const people = (posts: Post[]): number => new Set(posts.flatMap(({ author }) => author ?? [])).size;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const humanReplies = (post: Post): Post[] => post.replies.filter(({ kind, bot }) => kind === 'reply' && !bot);

function median(numbers: number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

export function depth({ buckets, inBucket, posts }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const threads = inBucket(bucket, posts).filter(({ kind, community }) => kind === 'start' && community.showsReplies);
    const alone = threads.filter((thread) =>
      humanReplies(thread).every(({ author }) => author !== null && author === thread.author),
    );
    return {
      period: bucket.name,
      threads: threads.length,
      median_replies: median(threads.map((thread) => humanReplies(thread).length)),
      share_without_reply: threads.length ? alone.length / threads.length : null,
      people: people(threads),
    };
  });
}

/** Answered by somebody else, at a known time after it. */
const isAnswered = (post: Post): boolean => post.time !== null && waited(post) !== null;

const questionsIn = (posts: Post[]): Post[] =>
  posts.filter(
    ({ kind, said, author, community }) => kind === 'start' && said.asks && author && community.showsReplies,
  );

export function questions({ buckets, inBucket, posts }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const asked = questionsIn(inBucket(bucket, posts));
    const answered = asked.filter(isAnswered).length;
    return {
      period: bucket.name,
      questions: asked.length,
      answered,
      share: asked.length ? answered / asked.length : null,
      people: people(asked),
    };
  });
}

export function reshares({ buckets, inBucket, posts }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const written = inBucket(bucket, posts);
    const passedOn = written.filter(({ kind }) => kind === 'reshare');
    return {
      period: bucket.name,
      reshares: passedOn.length,
      share: written.length ? passedOn.length / written.length : null,
      people: people(passedOn),
    };
  });
}

export function reciprocity({ posts }: TwinScope): Row[] {
  const repliedTo = new Map<Person, Set<Person>>();
  for (const { kind, author, parent } of posts) {
    if (kind !== 'reply' || !author || !parent?.author || parent.bot || parent.author === author) continue;
    repliedTo.set(author, (repliedTo.get(author) ?? new Set()).add(parent.author));
  }
  const directions = [...repliedTo].flatMap(([one, others]) => [...others].map((other) => ({ one, other })));
  const back = directions.filter(({ one, other }) => repliedTo.get(other)?.has(one)).length;
  const pairs = directions.length - back / 2;
  return [
    {
      pairs,
      mutual: back / 2,
      ratio: pairs ? back / 2 / pairs : null,
      edge_ratio: pairs ? back / directions.length : null,
      people: new Set(directions.flatMap(({ one, other }) => [one, other])).size,
    },
  ];
}

export function giveAndTake({ all, posts, reactions }: TwinScope): Row[] {
  const everybody = new Set([...posts.flatMap(({ author }) => author ?? []), ...reactions.map(({ member }) => member)]);
  const received = new Map<Person, number>();
  const mine = new Set(posts);
  for (const { post, member } of all.reactions) {
    const { author } = post;
    if (author && mine.has(post) && member && !member.bot && member !== author)
      received.set(author, (received.get(author) ?? 0) + 1);
  }
  const replied = new Map<Person, number>();
  for (const { kind, bot, author, parent } of all.posts) {
    if (kind !== 'reply' || bot || !author || !parent?.author || !mine.has(parent) || author === parent.author)
      continue;
    replied.set(parent.author, (replied.get(parent.author) ?? 0) + 1);
  }
  const rows = [...everybody].map((person) => {
    const written = posts.filter(({ author }) => author === person);
    const opened = written.filter(({ kind }) => kind === 'start').length;
    const made = written.filter(({ kind }) => kind === 'reply').length;
    const reacted = reactions.filter(({ member }) => member === person).length;
    const [replies, reactionsReceived] = [replied.get(person) ?? 0, received.get(person) ?? 0];
    const [given, taken] = [opened + made + reacted, replies + reactionsReceived];
    return {
      row: {
        member: person.name,
        posts: written.length,
        replies_made: made,
        replies_received: replies,
        reactions_made: reacted,
        reactions_received: reactionsReceived,
        kind: kindOf(opened, given, taken),
        people: 1,
      },
      given,
      taken,
    };
  });
  return rows
    .sort((a, b) => b.given - a.given || b.taken - a.taken || compareText(a.row.member, b.row.member))
    .slice(0, 500)
    .map(({ row }) => row);
}

function kindOf(opened: number, given: number, taken: number): string {
  if (given < 3) return 'observer';
  if (opened / given >= 0.5 && taken < opened) return 'broadcaster';
  if (taken / given >= 2) return 'catalyst';
  return taken === 0 || given / taken >= 2 ? 'responder' : 'engager';
}

export function unanswered({ posts }: TwinScope): Row[] {
  return questionsIn(posts)
    .filter((post) => !isAnswered(post))
    .map((post) => ({
      community: post.community.name,
      channel: post.community.channels.get(post.channel)!,
      asked_at: post.day,
      age_days: dayNumber(post.community.asOf!) - dayNumber(post.day),
      excerpt: excerptOf(post.text),
      people: 1,
      time: post.time,
    }))
    .sort(
      (a, b) =>
        compareText(b.asked_at, a.asked_at) ||
        compareText(a.community, b.community) ||
        compareText(a.channel, b.channel) ||
        (a.time ?? Number.POSITIVE_INFINITY) - (b.time ?? Number.POSITIVE_INFINITY),
    )
    .slice(0, 200)
    .map(({ time, ...row }) => row);
}

/** One line of at most 160 characters, that ends with a whole word where there is one in its second half. */
export function excerptOf(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const line = words.join(' ');
  if (line.length <= 160) return line;
  let cut = '';
  for (const word of words) {
    const next = cut === '' ? word : `${cut} ${word}`;
    if (next.length > 160) break;
    cut = next;
  }
  return `${cut.length > 80 ? cut : line.slice(0, 160)} …`;
}
