import {
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  listValue,
  TIMESTAMP,
  VARCHAR,
} from '@duckdb/node-api';

/** What people made, as far as metrics need it: the tables and the types of their columns. Days and moments (UTC) are ISO text in the rows. */
export const madeTables = {
  /** Days without work, which rules about silence leave out. */
  holidays: { day: 'date' },
  /** Posts (`posts.key` as text) that wait for an answer no longer, as somebody said. */
  handled_posts: { post: 'varchar' },
  /** Posts that were pinned as stories, by their keys, in their order. */
  story_pins: { post: 'varchar', place: 'integer' },
  /** Business figures over time: their periods' length, and the value of a period (its first day) of a team, or of all where that is null. */
  measures: { measure_id: 'integer', name: 'varchar', unit: 'varchar', better: 'varchar', grain: 'varchar' },
  measure_values: { measure_id: 'integer', team: 'varchar', day: 'date', value: 'double' },
  /** What was done and when, with teams, channels or people (`kind`); `by_hand`: those that they are held against were chosen. */
  programmes: { programme_id: 'integer', name: 'varchar', day: 'date', kind: 'varchar', by_hand: 'boolean' },
  /** With whom, by `part` (`treated`, `control`, `community`: of the course's own): a team's name, or the id of a channel, person or community. */
  programme_units: { programme_id: 'integer', part: 'varchar', team: 'varchar', number: 'integer' },
  /** Chats that were found by their numbered questions; with those of the sources they are the view `chats`, and so on. */
  found_chats: {
    chat_id: 'integer',
    external_id: 'varchar',
    community_id: 'integer',
    channel_id: 'integer',
    title: 'varchar',
    day: 'date',
    started_at: 'timestamp',
    ended_at: 'timestamp',
    attendance: 'integer',
  },
  found_questions: {
    chat_id: 'integer',
    question: 'varchar',
    position: 'integer',
    text: 'varchar',
    asked_at: 'timestamp',
    minute: 'integer',
  },
  /** Posts that facilitators chose to quote under a question, in order (`place` from 1; 0 and no post: chosen by hand), and those that they dropped (no place). */
  quote_choices: { chat: 'varchar', question: 'varchar', post: 'varchar', place: 'integer' },
  /** Chats of sources of which somebody said more than the source: they stand among those that were found, or are no chats. */
  taken_over: { chat_id: 'integer' },
  /** `during`: the question that was the last to be asked when the post was written. */
  found_placements: {
    post_id: 'integer',
    chat_id: 'integer',
    question: 'varchar',
    part: 'varchar',
    method: 'varchar',
    confidence: 'double',
    minute: 'integer',
    during: 'varchar',
  },
} as const satisfies Record<string, Record<string, ColumnType>>;

type ColumnType = 'varchar' | 'integer' | 'double' | 'boolean' | 'date' | 'timestamp';
type Plain<T extends ColumnType> = T extends 'varchar' | 'date' | 'timestamp'
  ? string
  : T extends 'boolean'
    ? boolean
    : number;

export type MadeTable = keyof typeof madeTables;
export type MadeRows = {
  [T in MadeTable]: { [C in keyof (typeof madeTables)[T]]: Plain<(typeof madeTables)[T][C] & ColumnType> | null }[];
};

const types: Record<ColumnType, DuckDBType> = {
  varchar: VARCHAR,
  integer: INTEGER,
  double: DOUBLE,
  boolean: BOOLEAN,
  date: DATE,
  timestamp: TIMESTAMP,
};

/** Makes the tables, empty, in memory beside the file that was built. */
export async function createMadeTables(connection: DuckDBConnection): Promise<void> {
  for (const [table, columns] of Object.entries(madeTables)) {
    const named = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`);
    await connection.run(`create table memory.main.${table} (${named.join(', ')})`);
  }
  for (const view of chatViews) await connection.run(view);
}

const told = 'chat_id not in (select chat_id from memory.main.taken_over)';

/**
 * Chats, however they are known: as their source told them, and as they were found. A post is in one chat, by its row in
 * `placements`; to a question it is answer, reshare, the question itself, or what its host said.
 */
const chatViews = [
  `create view memory.main.chats as
    select chat_id, external_id, community_id, channel_id, title, day, started_at, ended_at, null::integer as attendance
      from gs.main.given_chats where ${told}
    union all select * from memory.main.found_chats`,
  `create view memory.main.chat_questions as
    select chat_id, question, position, text, asked_at, minute
      from gs.main.given_questions where ${told}
    union all select * from memory.main.found_questions`,
  `create view memory.main.placements as
    select post_id, chat_id, question, part, 'source' as method, 1.0::double as confidence, minute, during
      from gs.main.given_placements where ${told}
    union all select * from memory.main.found_placements`,
];

/** Tables of which each row is one chat's. */
export type ChatTable = Extract<MadeTable, 'taken_over' | `found_${string}`>;

/** Puts rows in the place of those that the tables had, or had of one chat, in one transaction. */
export async function replaceMade(
  connection: DuckDBConnection,
  made: Partial<MadeRows>,
  chat: number | null = null,
): Promise<void> {
  await connection.run('begin');
  try {
    for (const [table, rows] of Object.entries(made))
      await replace(connection, { table: table as MadeTable, rows, chat });
    await connection.run('commit');
  } catch (cause) {
    await connection.run('rollback');
    throw new Error('What people made could not be handed to the warehouse; it still has what it had.', { cause });
  }
}

/** A column of the rows is bound as one list: a value at a time would take as long as reading them. */
async function replace(
  connection: DuckDBConnection,
  { table, rows, chat }: { table: MadeTable; rows: MadeRows[MadeTable]; chat: number | null },
): Promise<void> {
  const columns = Object.entries<ColumnType>(madeTables[table]);
  if (chat === null) await connection.run(`delete from memory.main.${table}`);
  else await connection.run(`delete from memory.main.${table} where chat_id = $chat`, { chat });
  if (rows.length === 0) return;
  const valuesOf = (column: string) => rows.map((row) => (row as Record<string, DuckDBValue>)[column] ?? null);
  const asText = (type: ColumnType) => (type === 'date' || type === 'timestamp' ? VARCHAR : types[type]);
  await connection.run(
    `insert into memory.main.${table} select ${columns.map(([column, type]) => `unnest($${column})::${type}`).join(', ')}`,
    Object.fromEntries(columns.map(([column]) => [column, listValue(valuesOf(column))])),
    Object.fromEntries(columns.map(([column, type]) => [column, LIST(asText(type))])),
  );
}
