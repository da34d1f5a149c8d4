import type { Row } from '@groundswell/contract';
import type { Query } from './query.ts';

/** A post that says which question of a chat it asks or answers. Times are seconds since 1970. */
export interface LabelledRow {
  post: number;
  /** Its key, which every import and rebuild leaves as it is. */
  key: string;
  community: number;
  channel: number;
  channelName: string;
  member: number | null;
  bot: boolean;
  facilitator: boolean;
  time: number;
  day: string;
  asks: boolean;
  text: string;
  label: LabelColumns;
}

/** A post's label, as it is kept. */
export interface LabelColumns {
  kind: 'question' | 'answer';
  number: number;
  clear: boolean;
  reshare: boolean;
}

/** A post as placing needs it; `terms` are numbers of its words. */
export interface ChatPostRow {
  post: number;
  key: string;
  day: string;
  label: LabelColumns | null;
  time: number;
  member: number | null;
  reshare: boolean;
  parent: number | null;
  terms: number[];
}

const seconds = (time: string) => `seconds_between('1970-01-01'::timestamp, ${time})`;

/** Every post that carries a label and has a time, or those of a channel; but for those whose source says itself where they belong. */
export async function labelledPosts(query: Query, channel?: number): Promise<LabelledRow[]> {
  const rows = await query(
    `select p.post_id, p.key::varchar as key, p.community_id, p.channel_id, channels.name as channel, p.member_id, p.bot,
      coalesce(m.role = 'facilitator', false) as facilitator, ${seconds('p.occurred_at')} as time, date_text(p.day) as day, p.asks, texts.text,
      ${labelColumns}
    from labels as l join posts as p on p.post_id = l.post_id join channels on channels.channel_id = p.channel_id
    join texts on texts.post_id = p.post_id left join members as m on m.member_id = p.member_id
    left join given_placements as given on given.post_id = p.post_id
    where p.occurred_at is not null and given.post_id is null${channel === undefined ? '' : ' and p.channel_id = $in_channel'} order by p.post_id`,
    channel === undefined ? {} : { in_channel: channel },
  );
  return rows.map((row) => ({
    post: Number(row.post_id),
    key: String(row.key),
    community: Number(row.community_id),
    channel: Number(row.channel_id),
    channelName: String(row.channel),
    member: row.member_id === null ? null : Number(row.member_id),
    bot: row.bot === true,
    facilitator: row.facilitator === true,
    time: Number(row.time),
    day: String(row.day),
    asks: row.asks === true,
    text: String(row.text),
    label: labelIn(row),
  }));
}

const labelColumns = 'l.asks as label_asks, l.number, l.clear, l.reshare';

const labelIn = (row: Row): LabelColumns => ({
  kind: row.label_asks === true ? 'question' : 'answer',
  number: Number(row.number),
  clear: row.clear === true,
  reshare: row.reshare === true,
});

/** What was said in a channel between two moments, in the order of time; bots' posts are left to those who ask questions. */
export async function postsBetween(
  { channel, from, to }: { channel: number; from: number; to: number },
  query: Query,
  signal?: AbortSignal,
): Promise<ChatPostRow[]> {
  const posts = `select p.post_id, p.key::varchar as key, date_text(p.day) as day, ${seconds('p.occurred_at')} as time, p.member_id, p.kind = 'reshare' as passed_on, p.parent_id,
      ${labelColumns}
    from posts as p left join labels as l on l.post_id = p.post_id left join given_placements as given on given.post_id = p.post_id
    where p.channel_id = $in_channel and not p.bot and given.post_id is null
      and ${seconds('p.occurred_at')} >= $since and ${seconds('p.occurred_at')} <= $until`;
  const values = { in_channel: channel, since: from, until: to };
  const [rows, words] = await Promise.all([
    query(`${posts} order by time, p.post_id`, values, signal),
    query(
      `with around as (${posts}) select t.post_id, t.term_id from post_terms as t join around on around.post_id = t.post_id`,
      values,
      signal,
    ),
  ]);
  const terms = new Map<number, number[]>();
  for (const { post_id, term_id } of words) {
    const known = terms.get(Number(post_id));
    if (known) known.push(Number(term_id));
    else terms.set(Number(post_id), [Number(term_id)]);
  }
  return rows.map((row) => ({
    post: Number(row.post_id),
    key: String(row.key),
    day: String(row.day),
    label: row.number === null ? null : labelIn(row),
    time: Number(row.time),
    member: row.member_id === null ? null : Number(row.member_id),
    reshare: row.passed_on === true,
    parent: row.parent_id === null ? null : Number(row.parent_id),
    terms: terms.get(Number(row.post_id)) ?? [],
  }));
}

/** A post as it is looked up by its key: where and when it was said, and by whom. */
export interface PostByKey {
  post: number;
  key: string;
  channel: number;
  member: number | null;
  time: number | null;
  text: string;
}

/** The posts with these keys. For the machine: of their words only the questions that they ask are shown. */
export async function postsByKey(keys: string[], query: Query): Promise<PostByKey[]> {
  if (keys.length === 0) return [];
  const rows = await query(
    `select p.post_id, p.key::varchar as key, p.channel_id, p.member_id, seconds_between('1970-01-01'::timestamp, p.occurred_at) as time, texts.text
    from posts as p join texts on texts.post_id = p.post_id where p.key in (select unnest($posts)::ubigint)`,
    { posts: keys },
  );
  return rows.map((row) => ({
    post: Number(row.post_id),
    key: String(row.key),
    channel: Number(row.channel_id),
    member: row.member_id === null ? null : Number(row.member_id),
    time: row.time === null ? null : Number(row.time),
    text: String(row.text),
  }));
}
