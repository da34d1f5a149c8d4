import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, INTEGER, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { interruptedBy } from '../interrupted-by.ts';
import { MemoryBound } from '../memory-bound.ts';
import { peopleSet, shims } from '../shims.ts';
import { literal } from '../sql-literal.ts';
import { buildIdentities } from './build-identities.ts';
import { buildPeople } from './build-people.ts';
import { buildAroundPosts, buildPosts } from './build-posts.ts';
import { buildWords } from './build-words.ts';
import { joinIdentities } from './join-identities.ts';
import { recordViews } from './record-views.ts';

/** The themes that hits may name, in the order in which a page lists them. */
export interface ThemeRow {
  codebook: string;
  theme: string;
  position: number;
  label: string;
}

/** What a warehouse is made from: the folders of the kept imports, the zone of its days, and the themes. */
export interface BuildInput {
  folders: string[];
  timezone: string;
  themes: ThemeRow[];
  /** Pairs of identities (`identities.key`) that a person said are one person. */
  merges?: readonly (readonly [string, string])[];
  /** What the result stands for; kept in the file, so that a stale one is known (table `built_from`). */
  stamp: string;
}

/**
 * Makes a warehouse file from the records of all imports, and nothing else: the same imports give the same tables, in
 * whatever order they came. A failed or interrupted build leaves no file.
 */
export async function buildWarehouse(file: string, input: BuildInput, signal?: AbortSignal): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const spill = `${file}.spill`;
  let failed: unknown = null;
  try {
    await build({ instance, spill, signal }, file, input);
  } catch (cause) {
    failed = cause;
  }
  instance.closeSync();
  await rm(spill, { recursive: true, force: true });
  if (failed === null) return;
  await rm(file, { force: true });
  signal?.throwIfAborted();
  throw new Error('The warehouse could not be built from the kept records; nothing was changed.', { cause: failed });
}

/** Where a build goes on, and how it is ended. */
interface BuildPlace {
  instance: DuckDBInstance;
  /** A folder for what does not fit into memory. */
  spill: string;
  signal: AbortSignal | undefined;
}

async function build(place: BuildPlace, file: string, input: BuildInput): Promise<void> {
  const { instance, spill, signal } = place;
  const first = await instance.connect();
  await first.run("set autoinstall_known_extensions = false; set timezone = 'UTC'");
  await first.run(recordViews(input.folders).join('; '));
  const posts = await countOf(first, 'memory.kept.posts');
  const small = posts <= smallPosts;
  await mkdir(spill, { recursive: true });
  await first.run(
    `${attach(file, 'gs')}; ${small ? "attach ':memory:' as scratch" : attach(join(spill, 'scratch'), 'scratch')}; ${finds}`,
  );
  await first.run(shims.join('; '));
  const memory = await MemoryBound.of(instance, small ? memoryOfSmall : memoryOfLarge(posts), spill);
  const run = (connection: DuckDBConnection, steps: string[]) =>
    runSteps(connection, steps, { memory, signal, timezone: input.timezone });
  await run(first, buildIdentities);
  await joinIdentities(first, input.merges ?? []);
  await run(first, [...buildPeople, ...buildPosts]);
  if (small) await bothAtOnce(run(first, buildWords), run(await secondConnection(instance), buildAroundPosts));
  else await run(first, [...buildWords, ...buildAroundPosts]);
  await first.run(peopleSet(await countOf(first, 'members')));
  await noteThemes(first, input.themes);
  await first.run('create table built_from as select $stamp as stamp', { stamp: input.stamp });
  await interruptedBy(signal, first, () => first.run('checkpoint gs'));
}

/** A build that does not come to its end is thrown away, so nothing has to be written twice for its sake. */
const attach = (file: string, name: string): string =>
  `attach ${literal(file)} as ${name} (recovery_mode no_wal_writes)`;

async function secondConnection(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  await connection.run(`set timezone = 'UTC'; ${finds}`);
  return connection;
}

/** A small step keeps one core busy. Both lanes have ended before anybody hears that one failed, and closes the instance. */
async function bothAtOnce(...lanes: Promise<void>[]): Promise<void> {
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
}

/** New tables go to the file; what is made on the way (`scratch`) is found, by its bare name, beside it. */
const finds = "set search_path = 'gs.main,scratch.main'";

async function runSteps(
  connection: DuckDBConnection,
  steps: string[],
  { memory, signal, timezone }: { memory: MemoryBound; signal: AbortSignal | undefined; timezone: string },
): Promise<void> {
  for (const step of steps) {
    const sql = step.replace(/\bkept\./g, 'memory.kept.');
    const values = sql.includes('$timezone') ? { timezone } : undefined;
    await memory.run(() => interruptedBy(signal, connection, () => connection.run(sql, values)));
  }
}

/**
 * Posts up to which a build is made in memory, in two lanes; beyond it, one step at a time in little memory, and what is
 * made on the way goes to a file of its own: packed, it is a fraction of what DuckDB would put aside.
 */
const smallPosts = 100_000;
/** Megabytes: half as many make a build of 48,000 posts take half as long again, twice as many make it no faster (measured). */
const memoryOfSmall = 192;
/**
 * Megabytes: 96 up to two million posts, where less made no difference to what the process holds (measured at one); then as many
 * more as there are more posts, so that fewer steps run out of it and begin again (at ten millions four of them do).
 */
const memoryOfLarge = (posts: number): number => Math.max(96, Math.ceil(posts / 20_000));

async function countOf(connection: DuckDBConnection, table: string): Promise<number> {
  const result = await connection.runAndReadAll(`select count(*)::integer from ${table}`);
  const [[rows]] = result.getRowsJS() as [[number]];
  return rows;
}

async function noteThemes(connection: DuckDBConnection, themes: ThemeRow[]): Promise<void> {
  const texts = (values: string[]) => [listValue(values), LIST(VARCHAR)] as const;
  const columns = {
    codebooks: texts(themes.map(({ codebook }) => codebook)),
    themes: texts(themes.map(({ theme }) => theme)),
    positions: [listValue(themes.map(({ position }) => position)), LIST(INTEGER)] as const,
    labels: texts(themes.map(({ label }) => label)),
  };
  await connection.run(
    'create table themes as select unnest($codebooks) as codebook, unnest($themes) as theme, unnest($positions) as position, unnest($labels) as label',
    Object.fromEntries(Object.entries(columns).map(([name, [values]]) => [name, values])),
    Object.fromEntries(Object.entries(columns).map(([name, [, type]]) => [name, type])),
  );
}
