import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { allParts } from './part-files.ts';
import { Stage, type StagePlace } from './stage.ts';
import { retiredTextTableNames, textTableNames } from './stage-tables.ts';

/**
 * Has the texts of a kept import told anew and replaces what was derived from them; for new rules of text or codebooks.
 * Whoever calls it sees to it that one that was cut short is done again: the old words are gone at once.
 */
export async function retellTexts(source: string, place: StagePlace, signal?: AbortSignal): Promise<void> {
  const old = (await readdir(place.folder)).filter((file) =>
    [...textTableNames, ...retiredTextTableNames].some((table) => file.startsWith(`${table}-`)),
  );
  for (const file of old) await rm(join(place.folder, file));
  const stage = await Stage.open(source, { ...place, tables: textTableNames });
  try {
    for await (const batch of keptTexts(place.folder)) {
      signal?.throwIfAborted();
      for (const text of batch) stage.addText(text);
      await stage.settle(signal);
    }
    await stage.write(signal);
  } finally {
    await stage.close();
  }
}

/** The texts of a kept import, some thousands at a time. */
async function* keptTexts(folder: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const posts = await connection.stream(`select row, text, comment from ${allParts([folder], 'posts')}`);
    for await (const rows of posts.yieldRowsJs()) {
      yield rows.map(([row, text, comment]) => ({
        row: Number(row),
        text: String(text),
        comment: comment === null ? null : String(comment),
      }));
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
