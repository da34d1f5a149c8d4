import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { chunksOf, type InputFile } from '../../input/input-file.ts';
import { type Columns, columnsOf } from './columns.ts';

/** One row of an archive, and the line on which it ends: cells may hold line feeds. */
export interface Row {
  line: number;
  cells: string[];
}

/** Why the rows of a file end before it does. */
export interface Broken {
  line: number;
  why: string;
}

// Ours: far above any post with all its JSON, far below what would exhaust the memory.
const LONGEST_ROW = 16 * 1024 ** 2;
const ROWS_AT_ONCE = 500;
const delimiters = [',', ';', '\t'];

/** What the first line of a file says about the rows below it; null where it is no archive of X. */
export async function layoutOf(file: InputFile): Promise<{ columns: Columns; delimiter: string } | null> {
  const first = (await file.head()).replaceAll('\0', '').split(/\r?\n/, 1)[0] ?? '';
  for (const delimiter of delimiters) {
    const columns = columnsOf(first.split(delimiter).map((name) => name.replace(/^\uFEFF?\s*"|"\s*$/g, '')));
    if (columns !== null) return { columns, delimiter };
  }
  return null;
}

/** The rows below the header, as the file's chunks come; last of all what is wrong, where they are not CSV to the end. */
export async function* rowsOf(file: InputFile, delimiter: string): AsyncGenerator<Row[] | Broken> {
  const texts = Readable.from(textsOf(file));
  const lax = { relax_quotes: true, relax_column_count: true, skip_empty_lines: true };
  const parser = parse({ ...lax, delimiter, bom: true, from: 2, info: true, max_record_size: LONGEST_ROW });
  texts.on('error', (cause) => parser.destroy(cause));
  let rows: Row[] = [];
  let line = 1;
  try {
    for await (const { record, info } of texts.pipe(parser)) {
      line = info.lines;
      rows.push({ line, cells: record });
      if (rows.length < ROWS_AT_ONCE) continue;
      yield rows;
      rows = [];
    }
    yield rows;
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    yield rows;
    yield { line: line + 1, why: whyBroken(failure) };
  } finally {
    texts.destroy();
  }
}

async function* textsOf(file: InputFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunksOf(file)) yield decoder.decode(chunk, { stream: true }).replaceAll('\0', '');
  yield decoder.decode();
}

function whyBroken({ code }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'opens a cell that the file does not close';
  return code === 'CSV_MAX_RECORD_SIZE' ? 'is longer than can be read' : 'is not CSV';
}
