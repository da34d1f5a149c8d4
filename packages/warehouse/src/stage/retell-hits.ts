import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { literal } from '../sql-literal.ts';
import { keptTexts } from './kept-texts.ts';
import { allParts, partFile } from './part-files.ts';
import { recordProjections } from './record-projections.ts';
import type { PostText } from './said-texts.ts';
import type { RowText } from './stage.ts';
import { createStageTable } from './stage-tables.ts';
import { TableWriter } from './table-writer.ts';

/** Whose hits are found anew, and how. */
export interface RetellPlace {
  /** The folder of the import's Parquet files. */
  folder: string;
  /** Every codebook and theme that a hit may name. */
  names: string[];
  find(text: RowText): PostText['hits'];
}

/** How a recount of theme hits is followed and ended. */
export interface RetellWatch {
  signal?: AbortSignal | undefined;
  /** Told how many more posts have been read. */
  progress?: ((posts: number) => void) | undefined;
}

/**
 * Finds the themes of a kept import anew and replaces its hits; its words stay as they are. For new codebooks. Whoever
 * calls it sees to it that one that was cut short is done again; one that is cancelled leaves the hits as they were.
 */
export async function retellHits(place: RetellPlace, { signal, progress }: RetellWatch = {}): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`${createStageTable('hits')}; ${createStageTable('lexicon')}`);
    const places = await placesOf(place, connection);
    const hits = await TableWriter.open(connection, 'main', 'hits');
    for await (const batch of keptTexts(place.folder)) {
      signal?.throwIfAborted();
      for (const text of batch) {
        for (const { codebook, theme, negated, sentence } of place.find(text)) {
          hits.append(text.row, places.get(codebook)!, places.get(theme)!, negated ? 1 : 0, sentence);
        }
      }
      progress?.(batch.length);
    }
    hits.close();
    await replaceHits(place.folder, connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function replaceHits(folder: string, connection: DuckDBConnection): Promise<void> {
  const fresh = join(folder, 'new-hits.parquet');
  await copy(connection, 'hits', fresh);
  const first = partFile(folder, 'hits', 0);
  await rename(fresh, first);
  for (const file of await partsOf(folder, 'hits')) if (join(folder, file) !== first) await rm(join(folder, file));
}

/** Where the names stand in the import's lexicon, apart from words by their empty stem. Those that are new there become a further part of it. */
async function placesOf({ folder, names }: RetellPlace, connection: DuckDBConnection): Promise<Map<string, number>> {
  const lexicon = allParts([folder], 'lexicon');
  const known = await connection.runAndReadAll(
    `select form, min(id)::integer from ${lexicon} where stem = '' and form in (select unnest($names)) group by form`,
    { names: listValue(names) },
    { names: LIST(VARCHAR) },
  );
  const places = new Map(known.getRowsJS() as [string, number][]);
  const fresh = [...new Set(names)].filter((name) => !places.has(name));
  if (fresh.length === 0) return places;
  const last = await connection.runAndReadAll(`select coalesce(max(id), -1)::integer from ${lexicon}`);
  const [[highest]] = last.getRowsJS() as [[number]];
  for (const [index, name] of fresh.entries()) places.set(name, highest + 1 + index);
  const writer = await TableWriter.open(connection, 'main', 'lexicon');
  for (const name of fresh) writer.append(places.get(name)!, name, '');
  writer.close();
  const numbers = (await partsOf(folder, 'lexicon')).map((file) => Number(/-(\d+)\.parquet$/.exec(file)?.[1]));
  await copy(connection, 'lexicon', partFile(folder, 'lexicon', Math.max(...numbers) + 1));
  return places;
}

async function copy(connection: DuckDBConnection, table: 'hits' | 'lexicon', file: string): Promise<void> {
  const select = recordProjections('')[table];
  await connection.run(`copy (${select}) to ${literal(file)} (format parquet, compression zstd)`);
}

async function partsOf(folder: string, table: 'hits' | 'lexicon'): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.startsWith(`${table}-`));
}
