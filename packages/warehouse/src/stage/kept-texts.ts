import { DuckDBInstance } from '@duckdb/node-api';
import { allParts } from './part-files.ts';
import type { RowText } from './stage.ts';

/** The texts of a kept import, some thousands at a time. */
export async function* keptTexts(folder: string): AsyncGenerator<RowText[]> {
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
