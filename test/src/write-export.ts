import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceRecord } from '@groundswell/contract';

/** Writes records as an export in the project's own format and gives its path. */
export async function writeExport(folder: string, name: string, records: Iterable<SourceRecord>): Promise<string> {
  const path = join(folder, `${name}.ndjson`);
  await writeFile(path, [...records].map((record) => JSON.stringify(record)).join('\n'));
  return path;
}
