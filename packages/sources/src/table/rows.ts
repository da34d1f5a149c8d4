import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeText } from '../input/decode-text.ts';
import { chunksOf, type InputFile } from '../input/input-file.ts';

/** One row of a table, and the line on which it ends: cells may hold line feeds. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** Why the rows of a file end before it does. */
export interface BrokenTable {
  line: number;
  why: string;
}

// Ours: far above any row that a person wrote, far below what would exhaust the memory.
const LONGEST_ROW = 16 * 1024 ** 2;
const ROWS_AT_ONCE = 500;

/**
 * All rows of a CSV or TSV file, the header first, as its chunks come; last of all what is wrong with it, where it is
 * none to its end. `most` ends it earlier.
 */
export async function* tableRows(
  file: InputFile,
  delimiter: string,
  most = Infinity,
): AsyncGenerator<TableRow[] | BrokenTable> {
  const texts = Readable.from(textsOf(file));
  const lax = { relax_quotes: true, relax_column_count: true, skip_empty_lines: true };
  const parser = parse({ ...lax, delimiter, bom: true, info: true, max_record_size: LONGEST_ROW });
  texts.on('error', (cause) => parser.destroy(cause));
  let rows: TableRow[] = [];
  let line = 0;
  let count = 0;
  try {
    for await (const { record, info } of texts.pipe(parser)) {
      line = info.lines;
      rows.push({ line, cells: record });
      count += 1;
      if (count >= most) break;
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
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of chunksOf(file)) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true }).replaceAll('\0', '');
  }
  yield decoder?.decode() ?? '';
}

/** Spreadsheets save UTF-8, UTF-16 with a mark, or Windows' own letters. */
function encodingOf(first: Buffer): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  const asUtf8 = first.toString('utf8');
  return asUtf8.includes('\uFFFD') && !decodeText(first).includes('\uFFFD') ? 'windows-1252' : 'utf-8';
}

function whyBroken({ code }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'opens a cell that the file does not close';
  return code === 'CSV_MAX_RECORD_SIZE' ? 'is longer than can be read' : 'is not CSV';
}
