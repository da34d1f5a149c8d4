import { rm } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { bounded, withEnoughMemory } from '../bounded-memory.ts';
import { interruptedBy } from '../interrupted-by.ts';
import { shims } from '../shims.ts';
import { literal } from '../sql-literal.ts';
import { buildIdentities } from './build-identities.ts';
import { buildPeople } from './build-people.ts';
import { buildPosts } from './build-posts.ts';
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

/** How a build is kept within bounds and ended. */
export interface BuildWatch {
  /** A folder that DuckDB may make for what does not fit into its memory. */
  spill?: string;
  signal?: AbortSignal | undefined;
}

/**
 * Makes a warehouse file from the records of all imports, and nothing else: the same imports give the same tables, in
 * whatever order they came. A failed or interrupted build leaves no file.
 */
export async function buildWarehouse(
  file: string,
  input: BuildInput,
  { spill, signal }: BuildWatch = {},
): Promise<void> {
  const { folders, timezone, themes, merges = [], stamp } = input;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run('set autoinstall_known_extensions = false');
    await connection.run("set timezone = 'UTC'");
    if (spill) await bounded(connection, spill);
    for (const statement of recordViews(folders)) await connection.run(statement);
    await connection.run(`attach ${literal(file)} as gs`);
    await connection.run('use gs');
    for (const shim of shims) await connection.run(shim);
    const run = async (steps: string[]) => {
      for (const step of steps.map(reachViews)) {
        const values = step.includes('$timezone') ? { timezone } : undefined;
        await withEnoughMemory(connection, () => interruptedBy(signal, connection, () => connection.run(step, values)));
      }
    };
    await run(buildIdentities);
    await joinIdentities(connection, merges);
    await run([...buildPeople, ...buildPosts, ...buildWords]);
    await connection.run('create table themes (codebook varchar, theme varchar, position integer, label varchar)');
    for (const { codebook, theme, position, label } of themes) {
      await connection.run('insert into themes values ($codebook, $theme, $position, $label)', {
        codebook,
        theme,
        position,
        label,
      });
    }
    await connection.run('create table built_from (stamp varchar)');
    await connection.run('insert into built_from values ($stamp)', { stamp });
    await interruptedBy(signal, connection, () => connection.run('checkpoint gs'));
  } catch (cause) {
    connection.closeSync();
    instance.closeSync();
    await rm(file, { force: true });
    await rm(`${file}.wal`, { force: true });
    signal?.throwIfAborted();
    throw new Error('The warehouse could not be built from the kept records; nothing was changed.', { cause });
  }
  connection.closeSync();
  instance.closeSync();
}

/** The views over the records stand in the in-memory database beside the file that is being built. */
const reachViews = (step: string): string => step.replaceAll('kept.', 'memory.kept.');
