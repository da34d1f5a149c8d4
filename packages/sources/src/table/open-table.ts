import type { InputFile } from '../input/input-file.ts';
import { type BrokenTable, type TableRow, tableRows } from './rows.ts';

/** A file that is a table with a header. */
export interface Table {
  file: InputFile;
  /** The names of its columns, as they are written. */
  header: string[];
  /** Its first rows below the header: enough to see what its columns hold. */
  sample: string[][];
  /** The rows below the header. */
  rows(): AsyncGenerator<TableRow[] | BrokenTable>;
}

const delimiters = [',', ';', '\t', '|'];
// Ours: enough to tell a column of dates from one of words.
const SAMPLE = 50;
// What does not end its first line within this has no header.
const HEAD = 64 * 1024;

/** The table in a file; null where its name is none of a table's, or its first line is no header. */
export async function openTable(
  file: InputFile,
  named = /\.(?:csv|tsv|tab)$/i,
  isName: (cell: string) => boolean = isNoNumber,
): Promise<Table | null> {
  if (!named.test(file.path)) return null;
  const head = (await file.head()).replace(/^\uFEFF/, '');
  const first = head.split(/\r?\n|\r/, 1)[0] ?? '';
  if (first.length === head.length && file.size > HEAD) return null;
  const counts = delimiters.map((one) => ({ delimiter: one, count: first.split(one).length }));
  const { delimiter } = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const sampled: TableRow[] = [];
  for await (const rows of tableRows(file, delimiter, SAMPLE + 1)) if (Array.isArray(rows)) sampled.push(...rows);
  const header = sampled[0]?.cells.map((name) => name.trim()) ?? [];
  // A header has names: most are no numbers, and none is longer than a few words.
  const names = header.filter((name) => name !== '' && name.length <= 80 && isName(name));
  if (names.length === 0 || names.length * 2 < header.length) return null;
  return { file, header, sample: sampled.slice(1).map((row) => row.cells), rows: () => bodyOf(file, delimiter) };
}

const isNoNumber = (name: string): boolean => !/^[\d\s.,:/-]+$/.test(name);

async function* bodyOf(file: InputFile, delimiter: string): AsyncGenerator<TableRow[] | BrokenTable> {
  let isHeader = true;
  for await (const rows of tableRows(file, delimiter)) {
    if (!Array.isArray(rows) || !isHeader || rows.length === 0) yield rows;
    else yield rows.slice(1);
    if (Array.isArray(rows) && rows.length > 0) isHeader = false;
  }
}
