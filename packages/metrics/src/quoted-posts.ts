import type { Question, QuoteOrder, Row, Viewer } from '@groundswell/contract';
import { checkNames, coverageOf } from './coverage.ts';
import { termsNamed, withNumbers } from './named-numbers.ts';
import type { Engine, Query } from './query.ts';
import { readableChannels } from './readable-channels.ts';
import { scopeFor } from './scope.ts';
import { wholeSpan } from './spans.ts';

/** A post in scope with its words, before its matches are marked. */
export interface QuotedPost {
  post: string;
  community: string;
  channel: string;
  author: string | null;
  at: string | null;
  day: string;
  text: string;
  comment: string | null;
  replies: number;
  reactions: number;
}

const newest = 'day desc, occurred_at desc nulls last, post_id desc';

/** What each post is ordered by before its time. Posts without a known author share one turn: they are not one person, and not many either. */
const ranks: Record<QuoteOrder, string> = {
  newest: '0',
  answered: '-(select count(*) from posts as r where r.thread_id = scope.post_id and not r.bot)',
  people: `row_number() over (partition by member_id order by ${newest})`,
};

/** What is shown of the posts in `picked`; `which` tells them apart, `words` is where their words stand. */
const shownFrom = (words: 'texts' | 'said', which: string): string => `replied as (
  select thread_id as post_id, count(*) as replies from posts where thread_id in (${which}) and not bot group by thread_id
),
reacted as (select post_id, sum(count) as reactions from reactions where post_id in (${which}) group by post_id)
select picked.post_id as number, picked.key::varchar as post, o.name as community, c.name as channel, m.name as author,
  case when picked.occurred_at is not null then concat(replace(picked.occurred_at::varchar, ' ', 'T'), 'Z') end as at_time, date_text(picked.day) as day, t.text, t.comment,
  coalesce(replied.replies, 0) as replies, coalesce(reacted.reactions, 0) as reactions
from picked join communities as o on o.community_id = picked.community_id join channels as c on c.channel_id = picked.channel_id
join ${words} as t on t.post_id = picked.post_id left join members as m on m.member_id = picked.member_id
left join replied on replied.post_id = picked.post_id left join reacted on reacted.post_id = picked.post_id`;

const ofPicked = 'select post_id from picked';
/** The columns of a post that are shown, or lead to what is. */
const shownColumns = 'p.post_id, p.key, p.community_id, p.channel_id, p.member_id, p.occurred_at, p.day';

/** The posts of a page, and of how many; one row without a post where the page is empty. */
const pageIn = (order: QuoteOrder): string => `
ranked as (
  select post_id, day, occurred_at, ${ranks[order]} as rank from scope where channel_id in (select channel_id from readable)
),
page as (select post_id, row_number() over (order by rank, ${newest}) as place from ranked order by place limit $limit offset $offset),
counted as (select count(*) as total from ranked)
select counted.total, page.post_id from counted left join page on page.place > 0 order by page.place`;

/**
 * Each post's words are looked up by themselves: DuckDB then unpacks one block of texts for each, and not whole columns; what hangs
 * on the posts is counted before it is joined, by numbers that DuckDB knows while it plans (measured: half the time).
 */
function shownOf(posts: number, readable: string): string {
  const places = Array.from({ length: posts }, (_, place) => place);
  const numbers = places.map((place) => `$post_${place}`).join(', ');
  return `with readable as (${readable}),
said as (
  ${places.map((place) => `select post_id, text, comment from texts where post_id = $post_${place}`).join('\n  union all ')}
),
picked as (select ${shownColumns} from posts as p where p.post_id in (${numbers}) and p.channel_id in (select channel_id from readable)),
${shownFrom('said', numbers)}`;
}

/** More in one SELECT take longer to plan than to read. */
const mostAtOnce = 100;

/** What is shown of the posts of these numbers, by number; of those alone that the reader may read. */
export async function shownPosts(
  numbers: number[],
  view: Viewer,
  query: Query,
  signal?: AbortSignal,
): Promise<Map<number, QuotedPost>> {
  const readable = readableChannels(view);
  const posts = new Map<number, QuotedPost>();
  if (readable === null) return posts;
  const once = [...new Set(numbers)];
  for (let from = 0; from < once.length; from += mostAtOnce) {
    const some = once.slice(from, from + mostAtOnce);
    const values = Object.fromEntries(some.map((post, place) => [`post_${place}`, post]));
    const rows = await query(shownOf(some.length, readable), values, signal);
    for (const row of rows) posts.set(Number(row.number), quotedPost(row));
  }
  return posts;
}

/** Which of the posts: `negated` asks for those that have the question's theme only negated. */
interface PageOfPosts {
  offset: number;
  limit: number;
  order?: QuoteOrder | undefined;
  negated?: boolean | undefined;
}

/**
 * Posts under all filters whose words the reader may read, the newest first unless said, and how many there are; `termKey`
 * is what the term is counted under. Null for a reader who may read nobody's words.
 */
export async function quotedPosts(
  question: Question,
  { offset, limit, order = 'newest', negated }: PageOfPosts,
  { query, recall = query }: Engine,
  signal?: AbortSignal,
): Promise<{ posts: QuotedPost[]; total: number; termKey: string | null } | null> {
  const readable = readableChannels(question.view);
  if (readable === null) return null;
  const { term } = question;
  const [coverage, terms, asked] = await Promise.all([
    coverageOf(question, recall, signal),
    term ? recall(termsNamed, { term }, signal) : [],
    withNumbers({ ...question, negated }, recall, signal),
    checkNames(question, recall, signal),
  ]);
  if (!coverage) return { posts: [], total: 0, termKey: null };
  const period = { from: question.from ?? coverage.from, to: question.to ?? coverage.to };
  const page = pageIn(order).trim();
  const { before, values } = scopeFor(page, asked, [wholeSpan(period)]);
  const sql = `with ${before},\nreadable as (${readable}),\n${page}`;
  const found = await query(sql, { ...values, limit, offset }, signal);
  const picked = found.flatMap(({ post_id }) => (post_id === null || post_id === undefined ? [] : [Number(post_id)]));
  const shown = await shownPosts(picked, question.view, query, signal);
  return {
    posts: picked.flatMap((post) => shown.get(post) ?? []),
    total: Number(found[0]?.total ?? 0),
    termKey: terms[0] ? String(terms[0].key) : null,
  };
}

const threadIn = (readable: string): string => `with readable as (${readable}),
opened as (
  select coalesce(p.thread_id, p.post_id) as post_id from posts as p where p.key::varchar = $post
),
picked as (
  select ${shownColumns}
  from posts as p join opened on opened.post_id = coalesce(p.thread_id, p.post_id)
  where not p.bot and p.channel_id in (select channel_id from readable)
),
${shownFrom('texts', ofPicked)}
order by picked.day, picked.occurred_at nulls last, picked.post_id`;

/**
 * The posts of people in the conversation in which a post stands, in the order of time; none where there is no such post
 * that the reader may read, and null for a reader who may read nobody's words.
 */
export async function threadOf(
  post: string,
  view: Viewer,
  query: Query,
  signal?: AbortSignal,
): Promise<QuotedPost[] | null> {
  const readable = readableChannels(view);
  if (readable === null) return null;
  return (await query(threadIn(readable), { post }, signal)).map(quotedPost);
}

const namedIn = (readable: string): string => `with readable as (${readable}),
picked as (
  select ${shownColumns}
  from posts as p where p.key::varchar in (select unnest($posts)) and p.channel_id in (select channel_id from readable)
),
${shownFrom('texts', ofPicked)}`;

/** The posts with these keys, by key, as far as the reader may read their words. */
export async function postsWithKeys(
  keys: string[],
  view: Viewer,
  query: Query,
  signal?: AbortSignal,
): Promise<Map<string, QuotedPost>> {
  const readable = readableChannels(view);
  if (readable === null || keys.length === 0) return new Map();
  const rows = await query(namedIn(readable), { posts: keys }, signal);
  return new Map(rows.map(quotedPost).map((post) => [post.post, post]));
}

function quotedPost(row: Row): QuotedPost {
  return {
    post: String(row.post),
    community: String(row.community),
    channel: String(row.channel),
    author: row.author === null ? null : String(row.author),
    at: row.at_time === null ? null : String(row.at_time),
    day: String(row.day),
    text: String(row.text),
    comment: row.comment === null ? null : String(row.comment),
    replies: Number(row.replies),
    reactions: Number(row.reactions),
  };
}
