import type { Question, Row, Viewer } from '@groundswell/contract';
import { checkNames, coverageOf } from './coverage.ts';
import type { Query } from './query.ts';
import { type QuotedPost, shownPosts } from './quoted-posts.ts';
import { readableChannels } from './readable-channels.ts';
import { scopeFor } from './scope.ts';
import { wholeSpan } from './spans.ts';

/** A post that tells of practice, or was pinned. */
export interface ToldStory extends QuotedPost {
  /** Posts by others that answer it. */
  answered: number;
}

/** A post by somebody else that answers a story (`direct`) or came next in its conversation. */
export interface StoryReply extends QuotedPost {
  story: string;
  direct: boolean;
}

const newest = 'day desc, occurred_at desc nulls last, post_id desc';

/**
 * A story is a post that touches a theme of the codebook `practice`, or that was pinned (`story_pins`). A reply answers the
 * post that it replies to, and the one that opened its thread; who answers themselves does not count.
 */
const told = `
told as (select distinct post_id from theme_hits where codebook = 'practice' and not negated),
stories as (
  select scope.post_id, scope.key, scope.community_id, scope.channel_id, scope.member_id, scope.occurred_at, scope.day, pins.place
  from scope left join told on told.post_id = scope.post_id left join story_pins as pins on pins.post = scope.key::varchar
  where scope.channel_id in (select channel_id from readable) and (told.post_id is not null or pins.post is not null)
)`;

const answersOf = (stories: string): string => `
  select one.post_id as story_id, r.post_id from ${stories} as one join posts as r on r.thread_id = one.post_id
    where not r.bot and coalesce(r.member_id, -1) <> coalesce(one.member_id, -2)
  union
  select one.post_id as story_id, r.post_id from ${stories} as one join posts as r on r.parent_id = one.post_id
    where not r.bot and coalesce(r.member_id, -1) <> coalesce(one.member_id, -2)`;

/** Posts without a known author share one turn: they are not one person, and not many either. One row without a post where there is none. */
const page = `${told},
replied as (${answersOf('stories')}),
answered as (select story_id, count(*) as answers from replied group by story_id),
reacted_to as (select r.post_id, sum(r.count) as given from reactions as r join stories on stories.post_id = r.post_id group by r.post_id),
weighed as (
  select stories.*, coalesce(answered.answers, 0) as answers, coalesce(reacted_to.given, 0) as given
  from stories left join answered on answered.story_id = stories.post_id left join reacted_to on reacted_to.post_id = stories.post_id
),
ranked as (
  select weighed.*, row_number() over (partition by place is null, member_id order by answers desc, given desc, ${newest}) as turn from weighed
),
listed as (
  select post_id, answers, row_number() over (order by place nulls last, turn, answers desc, given desc, ${newest}) as rank from ranked
  order by rank limit $limit offset $offset
),
counted as (select count(*) as total, count(place) as pinned from stories)
select counted.total, counted.pinned, listed.post_id, listed.answers from counted left join listed on listed.rank > 0 order by listed.rank`;

/**
 * The stories under all filters that the reader may read: pinned ones in their order, then one of each person in turn, the
 * most answered first. Null for a reader who may read nobody's words. @throws Refusal 400 for a filter that names nothing.
 */
export async function toldStories(
  question: Question,
  { offset, limit }: { offset: number; limit: number },
  query: Query,
  signal?: AbortSignal,
): Promise<{ stories: ToldStory[]; total: number; pinned: number } | null> {
  const readable = readableChannels(question.view);
  if (readable === null) return null;
  const [coverage] = await Promise.all([coverageOf(question, query, signal), checkNames(question, query, signal)]);
  if (!coverage) return { stories: [], total: 0, pinned: 0 };
  const period = { from: question.from ?? coverage.from, to: question.to ?? coverage.to };
  const { before, values } = scopeFor(page, question, [wholeSpan(period)]);
  const sql = `with ${before},\nreadable as (${readable}),${page}`;
  const found = await query(sql, { ...values, limit, offset }, signal);
  const posts = await shownPosts(numbersOf(found), question.view, query, signal);
  return {
    stories: found.flatMap(({ post_id, answers }) => {
      const post = posts.get(Number(post_id));
      return post ? { ...post, answered: Number(answers) } : [];
    }),
    total: Number(found[0]?.total ?? 0),
    pinned: Number(found[0]?.pinned ?? 0),
  };
}

// Those with most reactions, then the first: three of them are shown.
const mostAnswers = 8;
// What came next in a conversation whose source does not say what answers what.
const mostNext = 3;

/** Every reply that a page may show, by the number of its post: most of a conversation is read where it stands. */
const replies = (readable: string): string => `with readable as (${readable}),
stories as (select p.* from posts as p where p.key in (select unnest($posts)::ubigint)),
replied as (${answersOf('stories')}),
weighed as (
  select replied.story_id, replied.post_id, coalesce(sum(r.count), 0) as given
  from replied left join reactions as r on r.post_id = replied.post_id group by replied.story_id, replied.post_id
),
direct as (
  select story_id, post_id, row_number() over (partition by story_id order by given desc, post_id) as place from weighed
),
following as (
  select one.post_id as story_id, r.post_id, row_number() over (partition by one.post_id order by r.day, r.occurred_at, r.post_id) as place
  from stories as one join posts as r on r.thread_id = one.thread_id
  where not r.bot and coalesce(r.member_id, -1) <> coalesce(one.member_id, -2) and (r.day > one.day or r.occurred_at > one.occurred_at)
    and one.post_id not in (select story_id from replied)
),
chosen as (
  select story_id, post_id, true as direct from direct where place <= ${mostAnswers}
  union all select story_id, post_id, false as direct from following where place <= ${mostNext}
)
select stories.key::varchar as story, chosen.direct, p.post_id
from chosen join posts as p on p.post_id = chosen.post_id join stories on stories.post_id = chosen.story_id
where p.channel_id in (select channel_id from readable)
order by stories.post_id, p.day, p.occurred_at nulls last, p.post_id`;

/** What others said to these posts, in the order of time; nothing for a reader who may read nobody's words. */
export async function repliesTo(
  posts: string[],
  view: Viewer,
  query: Query,
  signal?: AbortSignal,
): Promise<StoryReply[]> {
  const readable = readableChannels(view);
  if (readable === null || posts.length === 0) return [];
  const rows = await query(replies(readable), { posts }, signal);
  const shown = await shownPosts(numbersOf(rows), view, query, signal);
  return rows.flatMap(({ post_id, story, direct }) => {
    const post = shown.get(Number(post_id));
    return post ? { ...post, story: String(story), direct: direct === true } : [];
  });
}

const numbersOf = (rows: Row[]): number[] =>
  rows.flatMap(({ post_id }) => (post_id === null || post_id === undefined ? [] : Number(post_id)));

/** Whether there is such a post by a person, in a channel that may be read. */
export async function isPost(post: string, view: Viewer, query: Query): Promise<boolean> {
  const readable = readableChannels(view);
  if (readable === null) return false;
  const sql = `with readable as (${readable}) select p.post_id from posts as p
    where p.key::varchar = $post and not p.bot and p.channel_id in (select channel_id from readable)`;
  return (await query(sql, { post })).length > 0;
}
