import type { PlacedPost, Row, Viewer } from '@groundswell/contract';
import { momentOf } from './moment-of.ts';
import type { Query } from './query.ts';
import { readableChannels } from './readable-channels.ts';

const placed = (readable: string, outside: boolean) => `with readable as (${readable}),
picked as (
  select post_id, question, part, method, confidence from placements where chat_id = $in_chat${
    outside
      ? `
  union all select p.post_id, null as question, 'none' as part, 'moved' as method, 1.0::double as confidence from posts as p
    where p.key in (select unnest($outside)::ubigint)`
      : ''
  }
)
select p.key::varchar as post, p.occurred_at::varchar as at_time, date_text(p.day) as day, seconds_between(chats.started_at, p.occurred_at) as seconds, m.name as author,
  t.text, t.comment, parent.key::varchar as parent, picked.question, picked.part, picked.method, picked.confidence
from picked join posts as p on p.post_id = picked.post_id join texts as t on t.post_id = picked.post_id
left join chats on chats.chat_id = $in_chat left join members as m on m.member_id = p.member_id left join posts as parent on parent.post_id = p.parent_id
where not p.bot and p.channel_id in (select channel_id from readable)
order by p.occurred_at nulls first, p.post_id`;

/**
 * Every post of a chat with its place, in the order of time, and those with the keys `outside` that were taken out of it; null for
 * a reader who may read nobody's words.
 */
export async function placedPosts(
  { chat, outside }: { chat: number; outside: string[] },
  view: Viewer,
  query: Query,
): Promise<PlacedPost[] | null> {
  const readable = readableChannels(view);
  if (readable === null) return null;
  const rows = await query(placed(readable, outside.length > 0), { in_chat: chat, outside });
  return rows.map(placedPost);
}

/** Who asked in a chat, by their names. */
export async function chatHosts(chat: number, query: Query): Promise<string[]> {
  const rows = await query(
    `select m.name, count(*) as posts from placements join posts as p on p.post_id = placements.post_id join members as m on m.member_id = p.member_id
    where placements.chat_id = $in_chat and placements.part = 'question' group by m.member_id, m.name order by posts desc, m.name`,
    { in_chat: chat },
  );
  return rows.map(({ name }) => String(name));
}

function placedPost(row: Row): PlacedPost {
  const method = String(row.method) as PlacedPost['method'];
  return {
    post: String(row.post),
    at: momentOf(row.at_time),
    day: String(row.day),
    seconds: row.seconds === null ? null : Number(row.seconds),
    author: textOf(row.author),
    text: String(row.text),
    comment: textOf(row.comment),
    parent: textOf(row.parent),
    question: textOf(row.question),
    part: String(row.part) as PlacedPost['part'],
    method,
    confidence: Number(row.confidence),
    moved: method === 'moved',
  };
}

/** The keys of the posts of a chat. */
export async function placedKeys(chat: number, query: Query): Promise<string[]> {
  const rows = await query(
    'select p.key::varchar as key from placements join posts as p on p.post_id = placements.post_id where placements.chat_id = $in_chat',
    { in_chat: chat },
  );
  return rows.map(({ key }) => String(key));
}

const textOf = (cell: Row[string] | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell);
