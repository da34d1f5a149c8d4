import {
  DuckDBBitValue,
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBResultReader,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';
import type { CountTerms, PostsAsked } from '@groundswell/contract';
import { TermCounter } from './count-terms/term-counter.ts';
import { type ChatTable, createMadeTables, type MadeRows, replaceMade } from './made-tables.ts';
import { rememberQuery, valuesIn } from './remember-query.ts';
import { literal } from './sql-literal.ts';

export type BoundValue = string | number | boolean | null | string[];
export type ResultRow = Record<string, string | number | boolean | null>;

/** One method wide: a question in SQL, its `$named` values, and rows of plain values. */
export type Query = (sql: string, values?: Record<string, BoundValue>, signal?: AbortSignal) => Promise<ResultRow[]>;

/** An open warehouse file. Reading only; a new state of the records is a new file. */
export interface Warehouse {
  query: Query;
  /** The same for facts in few rows that most questions of a page need alike: asked again, they come from memory. */
  recall: Query;
  /** Replaces the named tables of what people made (`madeTables`), all at one moment, for questions asked from then on. */
  mirror(made: Partial<MadeRows>): Promise<void>;
  /** The same of one chat: the other chats' rows stay, and those of tables that are not named. */
  mirrorChat(chat: number, made: Partial<Pick<MadeRows, ChatTable>>): Promise<void>;
  /** Null until `warm` has ended. */
  countTerms: CountTerms;
  /** Makes ready in the background what answers faster than SQL; ends when it is, or when it is known that SQL must do. */
  warm(): Promise<void>;
  /** Waits for the questions under way, then lets go of the file. */
  close(): Promise<void>;
}

/** What was built is in the file, what people made in memory beside it. */
const searchPath = "set search_path = 'gs.main,memory.main'";
/** Connections kept open for questions: two more than the cores that DuckDB itself uses are enough, the rest would only queue inside it. */
const connectionCount = 4;
/** No question of a page should take this long; a runaway is stopped (in milliseconds). */
const queryTimeout = 60_000;

/** Opens a built warehouse read-only, with files, network, extensions and settings shut. */
export async function openWarehouse(file: string): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(':memory:');
  const writer = await instance.connect();
  await writer.run(`attach ${literal(file)} as gs (read_only)`);
  await writer.run("set timezone = 'UTC'");
  await writer.run('set autoinstall_known_extensions = false');
  await createMadeTables(writer);
  await writer.run('set enable_external_access = false');
  await writer.run('set lock_configuration = true');
  const idle = await Promise.all(Array.from({ length: connectionCount }, () => instance.connect()));
  for (const connection of idle) await connection.run(searchPath);
  const waiting: ((connection: DuckDBConnection) => void)[] = [];
  let underWay = 0;
  let drained: (() => void) | null = null;

  const take = () =>
    new Promise<DuckDBConnection>((resolve) => (idle.length ? resolve(idle.pop()!) : waiting.push(resolve)));
  const giveBack = (connection: DuckDBConnection) => {
    const next = waiting.shift();
    if (next) next(connection);
    else idle.push(connection);
    underWay -= 1;
    if (underWay === 0) drained?.();
  };

  const read = async <T>(asked: Asked, give: (result: DuckDBResultReader) => T): Promise<T> => {
    underWay += 1;
    const connection = await take();
    try {
      return await ask(connection, asked, give);
    } finally {
      giveBack(connection);
    }
  };
  const counter = new TermCounter(
    async () => {
      const connection = await instance.connect();
      await connection.run(searchPath);
      return connection;
    },
    ({ sql, values }, largest, signal) => read({ sql: asBits(sql, largest), values, signal }, bitsByGroup),
  );

  const query: Query = (sql, values = {}, signal) =>
    read({ sql, values, signal }, (result) => result.getRowObjectsJS().map((row) => plain(row)));
  const remembered = rememberQuery(query);

  return {
    query,
    recall: remembered.ask,
    countTerms: counter.count,
    warm: () => counter.warm(),
    async mirror(made) {
      await replaceMade(writer, made);
      remembered.forget();
    },
    async mirrorChat(chat, made) {
      await replaceMade(writer, made, chat);
      remembered.forget();
    },
    async close() {
      await counter.close();
      if (underWay > 0) await new Promise<void>((resolve) => (drained = resolve));
      for (const connection of [writer, ...idle]) connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A question in SQL, with its values, until nobody wants it any more. */
interface Asked {
  sql: string;
  values: Record<string, BoundValue>;
  signal: AbortSignal | undefined;
}

async function ask<T>(
  connection: DuckDBConnection,
  { sql, values, signal }: Asked,
  give: (result: DuckDBResultReader) => T,
): Promise<T> {
  signal?.throwIfAborted();
  const interrupt = () => connection.interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });
  const timer = setTimeout(interrupt, queryTimeout);
  try {
    const { bound, types } = bind(sql, values);
    return give(await connection.runAndReadAll(sql, bound, types));
  } catch (cause) {
    signal?.throwIfAborted();
    throw new Error(`The warehouse could not answer: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', interrupt);
  }
}

/** One bit a post: the shortest way for many of them out of DuckDB. */
const asBits = (posts: PostsAsked['sql'], largest: number): string =>
  // In whole bytes, so that nothing fills up the first one.
  `select group_id, bitstring_agg(post_id, 1, ${Math.ceil((largest + 1) / 8) * 8}) as bits from (${posts}) as asked group by group_id`;

function bitsByGroup(result: DuckDBResultReader): Map<number, Uint8Array> {
  const groups = new Map<number, Uint8Array>();
  // The first byte says how many bits only fill up the next.
  for (const [group, bits] of result.getRows())
    if (bits instanceof DuckDBBitValue) groups.set(Number(group), bits.data.subarray(1));
  return groups;
}
/** Only the values that the text names: DuckDB refuses a surplus one. Lists are lists of text. */
function bind(sql: string, values: Record<string, BoundValue>) {
  const bound: Record<string, DuckDBValue> = {};
  const types: Record<string, ReturnType<typeof LIST>> = {};
  for (const [name, value] of valuesIn(sql, values)) {
    bound[name] = Array.isArray(value) ? listValue(value) : value;
    if (Array.isArray(value)) types[name] = LIST(VARCHAR);
  }
  return { bound, types };
}

/** BigInt becomes a number (counts stay far below 2^53); anything that is no plain value is a mistake in the SQL. */
function plain(row: Record<string, unknown>): ResultRow {
  const out: ResultRow = {};
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === 'bigint') out[column] = Number(value);
    else if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      out[column] = value;
    else throw new Error(`Column ${column} is not text, a number, true/false or null: cast it in the SQL.`);
  }
  return out;
}
