import type { CodedPost, Row, Viewer } from '@groundswell/contract';
import type { Query } from './query.ts';
import { readableChannels } from './readable-channels.ts';

/** A post of a coding as it is now, without its words, and what the patterns in force say of it. */
export interface PostToCode {
  post: string;
  /** Null where the author is not known. */
  member: number | null;
  machine: 'hit' | 'negated' | 'none';
}

/** A post's words, and where they stand. */
export type TextToCode = Pick<CodedPost, 'post' | 'channel' | 'day' | 'text' | 'isReply'>;

const stated = `with wanted as (select p.* from posts as p where p.key::varchar in (select unnest($posts)) and not p.bot),
found as (
  select hits.post_id, min(hits.negated) as negated from theme_hits as hits join wanted on wanted.post_id = hits.post_id
  where hits.codebook = $codebook and hits.theme = $theme group by hits.post_id
)
select wanted.key::varchar as post, wanted.member_id,
  case when found.negated then 'negated' when found.post_id is not null then 'hit' else 'none' end as machine
from wanted left join found on found.post_id = wanted.post_id`;

const said = (readable: string): string => `with readable as (${readable})
select p.key::varchar as post, c.name as channel, date_text(p.day) as day, t.text, p.kind = 'reply' as is_reply
from posts as p join channels as c on c.channel_id = p.channel_id join texts as t on t.post_id = p.post_id
where p.key::varchar in (select unnest($posts)) and not p.bot and p.channel_id in (select channel_id from readable)`;

/** Those of the posts that are still here, by their keys. */
export async function codingPosts(
  posts: string[],
  { codebook, theme }: { codebook: string; theme: string },
  query: Query,
): Promise<Map<string, PostToCode>> {
  const rows = await query(stated, { posts, codebook, theme });
  return byPost(rows, ({ post, member_id, machine }) => ({
    post: String(post),
    member: member_id === null || member_id === undefined ? null : Number(member_id),
    machine: machine === 'hit' || machine === 'negated' ? machine : 'none',
  }));
}

/** The words of those of the posts that the reader may read, by their keys; null for a reader who may read nobody's words. */
export async function codingTexts(
  posts: string[],
  view: Viewer,
  query: Query,
): Promise<Map<string, TextToCode> | null> {
  const readable = readableChannels(view);
  if (readable === null) return null;
  return byPost(await query(said(readable), { posts }), ({ post, channel, day, text, is_reply }) => ({
    post: String(post),
    channel: String(channel),
    day: String(day),
    text: String(text),
    isReply: is_reply === true,
  }));
}

const byPost = <T extends { post: string }>(rows: Row[], as: (row: Row) => T): Map<string, T> =>
  new Map(rows.map(as).map((one) => [one.post, one]));
