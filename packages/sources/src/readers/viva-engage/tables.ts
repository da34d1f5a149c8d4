import type { InputFile } from '../../input/input-file.ts';
import { openTable, type Table } from '../../table/open-table.ts';

/** The tables among these files, in order of their names. */
export async function tablesOf(files: InputFile[]): Promise<Table[]> {
  const sorted = [...files].sort((one, other) =>
    one.path === other.path ? one.size - other.size : one.path < other.path ? -1 : 1,
  );
  const tables: Table[] = [];
  for (const file of sorted) {
    const table = await openTable(file);
    if (table) tables.push(table);
  }
  return tables;
}

/** Whether a header has all of these columns, however they are spelt. */
export function hasColumns(header: string[], names: string[]): boolean {
  const plain = new Set(header.map((name) => name.toLowerCase().replace(/[^a-z]+/g, '_')));
  return names.every((name) => plain.has(name));
}

/** The time in a cell, in UTC: `2024-01-05 09:00:00 UTC`, `2024-01-05T09:00:00Z`, or without a zone; null where it is none. */
export function asUtc(cell: string): string {
  return cell.replace(/\s*UTC$/i, 'Z').replace(/(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/, '$1Z');
}
