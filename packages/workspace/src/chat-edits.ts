import type { Client, Row } from '@libsql/client';

/** What a source calls a channel: the same after every import, whatever it is named by then. */
export interface MarkedPlace {
  source: string;
  communityId: string;
  channelId: string;
}

/** A chat that a facilitator marked. */
export interface KeptMark {
  id: string;
  /** Names, as they were when it was marked. */
  community: string;
  channel: string;
  /** null in workspaces from before it was kept: there the names say where. */
  place: MarkedPlace | null;
  /** UTC. */
  start: string;
  end: string;
}

/** What facilitators said of a question: null is what was found. `post` is the key of the post that asks it. */
export interface KeptChatQuestion {
  question: string;
  text: string | null;
  askedAt: string | null;
  post: string | null;
  dropped: boolean;
}

/** Which posts a facilitator quotes under a question, by their keys: just these in this order, or (null) by the rule, without those dropped. */
export interface KeptQuoteChoice {
  question: string;
  chosen: string[] | null;
  dropped: string[];
}

/** What facilitators said of a chat; places of posts by the posts' keys. */
export interface KeptChatEdits {
  title: string | null;
  attendance: number | null;
  forgotten: boolean;
  questions: KeptChatQuestion[];
  moves: Map<string, string>;
  quotes: KeptQuoteChoice[];
}

/** The facilitators' word on chats, by the chats' names, which are the same after every import. */
export interface ChatEdits {
  marks(): Promise<KeptMark[]>;
  mark(mark: Omit<KeptMark, 'id'>): Promise<KeptMark>;
  /** Where a mark is that had only names. */
  placeMark(id: string, place: MarkedPlace): Promise<void>;
  /** Takes a mark away, and all that was said of `chat`. */
  unmark(id: string, chat: string): Promise<void>;
  all(): Promise<Map<string, KeptChatEdits>>;
  of(chat: string): Promise<KeptChatEdits>;
  title(chat: string, title: string | null): Promise<void>;
  attendance(chat: string, attendance: number | null): Promise<void>;
  forget(chat: string, forgotten: boolean): Promise<void>;
  /** In place of what was said of the question before. */
  question(chat: string, question: KeptChatQuestion): Promise<void>;
  /** In place of what was chosen before. */
  quote(chat: string, choice: KeptQuoteChoice): Promise<void>;
  /** null takes a move back. */
  move(chat: string, moves: { post: string; to: string | null }[]): Promise<void>;
}

const tables = [
  // `autoincrement`: the number of a mark that was taken away is never another's.
  `create table if not exists chat_marks (
    id integer primary key autoincrement, community text not null, channel text not null, started_at text not null, ended_at text not null,
    source text, community_id text, channel_id text) strict`,
  'create table if not exists chat_facts (chat text primary key, title text, attendance integer, forgotten integer not null default 0) strict',
  `create table if not exists chat_question_edits (
    chat text not null, question text not null, text text, asked_at text, post text, dropped integer not null, primary key (chat, question)) strict`,
  'create table if not exists chat_moves (chat text not null, post text not null, place text not null, primary key (chat, post)) strict',
  // Chosen ones by their place from 1 (0, and no post: just these are chosen), dropped ones without a place.
  'create table if not exists chat_quotes (chat text not null, question text not null, post text not null, place integer, primary key (chat, question, post)) strict',
];

/** The edits in the store of `client`; their tables are made where missing. */
export async function chatEdits(client: Client): Promise<ChatEdits> {
  await client.batch(tables, 'write');
  await addPlaces(client);
  const run = async (sql: string, args: (string | number | null)[] = []): Promise<Row[]> =>
    (await client.execute({ sql, args })).rows;
  const fact = async (chat: string, column: 'title' | 'attendance' | 'forgotten', value: string | number | null) => {
    await run(
      `insert into chat_facts (chat, ${column}) values (?, ?) on conflict (chat) do update set ${column} = excluded.${column}`,
      [chat, value],
    );
  };
  const read = async (chat?: string): Promise<Map<string, KeptChatEdits>> => {
    const [where, args] = chat === undefined ? ['', []] : [' where chat = ?', [chat]];
    const facts = await run(`select * from chat_facts${where}`, args);
    const questions = await run(`select * from chat_question_edits${where} order by question`, args);
    const moves = await run(`select * from chat_moves${where} order by post`, args);
    const quotes = await run(`select * from chat_quotes${where} order by question, place nulls last, post`, args);
    return together({ facts, questions, moves, quotes });
  };
  return {
    async marks() {
      return (await run('select * from chat_marks order by id')).map(markOf);
    },
    async mark({ community, channel, start, end, place }) {
      const sql = `insert into chat_marks (community, channel, started_at, ended_at, source, community_id, channel_id)
        values (?, ?, ?, ?, ?, ?, ?) returning *`;
      const { source = null, communityId = null, channelId = null } = place ?? {};
      return markOf((await run(sql, [community, channel, start, end, source, communityId, channelId]))[0]!);
    },
    async placeMark(id, { source, communityId, channelId }) {
      const sql = 'update chat_marks set source = ?, community_id = ?, channel_id = ? where id = ?';
      await run(sql, [source, communityId, channelId, id]);
    },
    async unmark(id, chat) {
      const said = ['chat_facts', 'chat_question_edits', 'chat_moves', 'chat_quotes', 'chat_texts'];
      await client.batch(
        [
          { sql: 'delete from chat_marks where id = ?', args: [id] },
          ...said.map((table) => ({ sql: `delete from ${table} where chat = ?`, args: [chat] })),
        ],
        'write',
      );
    },
    all: () => read(),
    of: async (chat) => (await read(chat)).get(chat) ?? nothingSaid(),
    title: (chat, title) => fact(chat, 'title', title),
    attendance: (chat, attendance) => fact(chat, 'attendance', attendance),
    forget: (chat, forgotten) => fact(chat, 'forgotten', forgotten ? 1 : 0),
    async question(chat, { question, text, askedAt, post, dropped }) {
      const args = [chat, question, text, askedAt, post, dropped ? 1 : 0];
      await run('insert or replace into chat_question_edits values (?, ?, ?, ?, ?, ?)', args);
    },
    async quote(chat, { question, chosen, dropped }) {
      const rows = [
        ...(chosen === null ? [] : ['', ...chosen].map((post, place) => ({ post, place }))),
        ...dropped.map((post) => ({ post, place: null })),
      ];
      await client.batch(
        [
          { sql: 'delete from chat_quotes where chat = ? and question = ?', args: [chat, question] },
          ...rows.map(({ post, place }) => ({
            sql: 'insert or ignore into chat_quotes values (?, ?, ?, ?)',
            args: [chat, question, post, place],
          })),
        ],
        'write',
      );
    },
    async move(chat, moves) {
      await client.batch(
        moves.map(({ post, to }) =>
          to === null
            ? { sql: 'delete from chat_moves where chat = ? and post = ?', args: [chat, post] }
            : { sql: 'insert or replace into chat_moves values (?, ?, ?)', args: [chat, post, to] },
        ),
        'write',
      );
    },
  };
}

/** The first workspaces kept marks by names alone. */
async function addPlaces(client: Client): Promise<void> {
  const { rows } = await client.execute("select name from pragma_table_info('chat_marks')");
  if (rows.some(({ name }) => name === 'channel_id')) return;
  await client.batch(
    ['source', 'community_id', 'channel_id'].map((column) => `alter table chat_marks add column ${column} text`),
    'write',
  );
}

/** Of a chat of which nobody said anything. */
export const nothingSaid = (): KeptChatEdits => ({
  ...{ title: null, attendance: null, forgotten: false, questions: [], moves: new Map(), quotes: [] },
});

type Rows = Record<'facts' | 'questions' | 'moves' | 'quotes', Row[]>;

function together({ facts, questions, moves, quotes }: Rows): Map<string, KeptChatEdits> {
  const all = new Map<string, KeptChatEdits>();
  const of = (row: Row): KeptChatEdits => {
    const chat = String(row.chat);
    const known = all.get(chat) ?? nothingSaid();
    all.set(chat, known);
    return known;
  };
  for (const row of facts)
    Object.assign(of(row), {
      title: textOf(row.title),
      attendance: row.attendance === null ? null : Number(row.attendance),
      forgotten: row.forgotten === 1,
    });
  for (const row of questions)
    of(row).questions.push({
      question: String(row.question),
      text: textOf(row.text),
      askedAt: textOf(row.asked_at),
      post: textOf(row.post),
      dropped: row.dropped === 1,
    });
  for (const row of moves) of(row).moves.set(String(row.post), String(row.place));
  for (const row of quotes) noteQuote(of(row).quotes, row);
  return all;
}

function noteQuote(quotes: KeptQuoteChoice[], { question, post, place }: Row): void {
  let choice = quotes.find((one) => one.question === question);
  if (!choice) {
    choice = { question: String(question), chosen: null, dropped: [] };
    quotes.push(choice);
  }
  if (place === null) choice.dropped.push(String(post));
  else if (place === 0) choice.chosen = [];
  else choice.chosen?.push(String(post));
}

const markOf = (row: Row): KeptMark => ({
  id: String(row.id),
  community: String(row.community),
  channel: String(row.channel),
  place:
    row.channel_id === null
      ? null
      : { source: String(row.source), communityId: String(row.community_id), channelId: String(row.channel_id) },
  start: String(row.started_at),
  end: String(row.ended_at),
});

const textOf = (cell: Row[string] | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell);
