import type { Row } from '@groundswell/contract';
import { momentOf } from './moment-of.ts';
import type { Query } from './query.ts';

/** A chat as its source tells it. Moments are UTC as the warehouse writes them. */
export interface ToldChat {
  chat_id: number;
  external_id: string;
  community_id: number;
  channel_id: number;
  title: string;
  day: string;
  started_at: string | null;
  ended_at: string | null;
  questions: ToldQuestion[];
}

/** A question that a source tells; when it was asked (ISO, UTC), and in which minute, where its own post is there. */
export interface ToldQuestion {
  question: string;
  position: number;
  text: string | null;
  askedAt: string | null;
  minute: number | null;
}

/** The chats that sources tell, one of each name. */
export async function toldChats(query: Query): Promise<ToldChat[]> {
  const [chats, questions] = await Promise.all([
    query(`select chat_id, external_id, community_id, channel_id, title, date_text(day) as day, started_at::varchar as started_at, ended_at::varchar as ended_at
      from given_chats order by chat_id`),
    query(
      'select chat_id, question, position, text, asked_at::varchar as asked_at, minute from given_questions order by chat_id, position',
    ),
  ]);
  const told = chats.map((row) => ({
    chat_id: Number(row.chat_id),
    external_id: String(row.external_id),
    community_id: Number(row.community_id),
    channel_id: Number(row.channel_id),
    title: String(row.title),
    day: String(row.day),
    started_at: textOf(row.started_at),
    ended_at: textOf(row.ended_at),
    questions: questions
      .filter(({ chat_id }) => chat_id === row.chat_id)
      .map(({ question, position, text, asked_at, minute }) => ({
        question: String(question),
        position: Number(position),
        text: textOf(text),
        askedAt: momentOf(asked_at),
        minute: minute === null ? null : Number(minute),
      })),
  }));
  return [...new Map(told.reverse().map((chat) => [chat.external_id, chat])).values()].reverse();
}

/** Where a source says that a post belongs. */
export interface ToldPlacement {
  post: number;
  key: string;
  question: string | null;
  part: string;
  reshare: boolean;
  minute: number | null;
  during: string | null;
}

/** Where the source of a chat says that its posts belong. */
export async function toldPlacements(chat: number, query: Query): Promise<ToldPlacement[]> {
  const rows = await query(
    `select given.post_id, p.key::varchar as key, given.question, given.part, p.kind = 'reshare' as passed_on, given.minute, given.during
    from given_placements as given join posts as p on p.post_id = given.post_id where given.chat_id = $in_chat order by given.post_id`,
    { in_chat: chat },
  );
  return rows.map((row) => ({
    post: Number(row.post_id),
    key: String(row.key),
    question: textOf(row.question),
    part: String(row.part),
    reshare: row.passed_on === true,
    minute: row.minute === null ? null : Number(row.minute),
    during: textOf(row.during),
  }));
}

/** A channel with its community, by number, by name, and by what its source calls it. */
export interface NamedChannel {
  channel: number;
  community: number;
  name: string;
  communityName: string;
  source: string;
  communityId: string;
  channelId: string;
}

/** All channels, those with most posts first. */
export async function namedChannels(query: Query): Promise<NamedChannel[]> {
  const rows =
    await query(`select c.channel_id, c.community_id, c.name, c.external_id, o.name as community, o.source, o.external_id as community_external_id, count(p.post_id) as posts
    from channels as c join communities as o on o.community_id = c.community_id left join posts as p on p.channel_id = c.channel_id
    group by c.channel_id, c.community_id, c.name, c.external_id, o.name, o.source, o.external_id order by posts desc, c.channel_id`);
  return rows.map((row) => ({
    channel: Number(row.channel_id),
    community: Number(row.community_id),
    name: String(row.name),
    communityName: String(row.community),
    source: String(row.source),
    communityId: String(row.community_external_id),
    channelId: String(row.external_id),
  }));
}

/** What each chat that is one is called, and when it began and ended, by its number. */
export async function chatSpans(
  query: Query,
): Promise<Map<number, { title: string; day: string; startedAt: string | null; endedAt: string | null }>> {
  const rows = await query(
    'select chat_id, title, date_text(day) as day, started_at::varchar as started_at, ended_at::varchar as ended_at from chats',
  );
  return new Map(
    rows.map((row) => [
      Number(row.chat_id),
      {
        title: String(row.title),
        day: String(row.day),
        startedAt: momentOf(row.started_at),
        endedAt: momentOf(row.ended_at),
      },
    ]),
  );
}

const textOf = (cell: Row[string] | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell);
