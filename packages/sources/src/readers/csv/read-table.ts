import { type PostRecord, Refusal } from '@groundswell/contract';
import type { ReadOptions, Yield } from '../../reader.ts';
import type { Columns } from '../../table/find-columns.ts';
import type { Table } from '../../table/open-table.ts';
import type { TableRow } from '../../table/rows.ts';
import { type DateOrder, OrderOfDates, type WrittenDate } from '../../table/written-date.ts';
import { utcOf } from '../../zoned-time.ts';
import { type Meaning, shownMeanings, timeCell } from './meanings.ts';
import { memberOf, type ReadRow, readRow } from './read-row.ts';
import { TableThreads } from './threads.ts';

/** A table and what its columns mean. */
export interface PostTable {
  table: Table;
  columns: Columns<Meaning>;
}

/** What is known over all tables of an import. */
export interface Importing {
  community: string;
  options: ReadOptions;
  seen: { posts: Set<string>; members: Set<string>; channels: Set<string> };
}

/** Everything in one table. Its order of dates and its threads are found out beforehand. */
export async function* readTable({ table, columns }: PostTable, importing: Importing): AsyncGenerator<Yield[]> {
  const { path } = table.file;
  yield [{ type: 'problem', file: path, text: `csv: ${path} was read with ${shownMeanings(table, columns)}.` }];
  const order = await orderIn({ table, columns }, importing.options);
  const threads = new TableThreads();
  if (columns.thread !== undefined || columns.reply !== undefined) {
    for await (const row of rowsIn(table)) {
      const read = readRow(row.cells, columns, order);
      if (read.text !== '') threads.see(read.id, whenText(read.when), read.thread, read.parent);
    }
  }
  for await (const rows of table.rows()) {
    if (!Array.isArray(rows)) {
      const text = `csv: ${path} line ${rows.line} ${rows.why}; what follows was not read.`;
      yield [{ type: 'problem', file: path, line: rows.line, text }];
      continue;
    }
    yield rows.flatMap((row) => {
      const read = readRow(row.cells, columns, order);
      return recordsOf(read, row, { path, threads }, importing);
    });
  }
}

async function* rowsIn(table: Table): AsyncGenerator<TableRow> {
  for await (const rows of table.rows()) if (Array.isArray(rows)) yield* rows;
}

async function orderIn({ table, columns }: PostTable, { map }: ReadOptions): Promise<DateOrder | null> {
  const order = new OrderOfDates();
  for await (const row of rowsIn(table)) order.see(timeCell(row.cells, columns));
  return order.decided(table.file.path, map?.['date-order']);
}

interface Reading {
  path: string;
  threads: TableThreads;
}

function recordsOf(read: ReadRow, row: TableRow, { path, threads }: Reading, importing: Importing): Yield[] {
  const { community, options, seen } = importing;
  const where = { file: path, line: row.line };
  if (read.text === '') return [{ type: 'left-out', reason: 'empty', ...where }];
  const at = momentOf(read, path, options);
  if (at === null) {
    const says =
      read.whenCell === '' ? 'says no time' : `has a time that cannot be read ("${read.whenCell.slice(0, 40)}")`;
    const text = `csv: ${path} line ${row.line} ${says}; the row was left out.`;
    return [{ type: 'left-out', reason: 'unreadable', ...where, text }];
  }
  if (seen.posts.has(read.id)) return [{ type: 'left-out', reason: 'duplicate', ...where }];
  const name = read.channel || options.inputName;
  const channel = name.toLowerCase();
  const answered = threads.answered(read.id, read.thread);
  const post: PostRecord = {
    type: 'post',
    community,
    channel,
    post: read.id,
    ...(answered ?? {}),
    ...(read.author === null ? {} : { member: read.author.member }),
    kind: answered === null ? 'start' : 'reply',
    at,
    text: read.text.replaceAll('\r\n', '\n'),
  };
  seen.posts.add(read.id);
  const before: Yield[] = [];
  if (!seen.channels.has(channel)) before.push({ type: 'channel', community, channel, name });
  seen.channels.add(channel);
  if (read.author !== null && !seen.members.has(read.author.member)) before.push(memberOf(read.author, community));
  if (read.author !== null) seen.members.add(read.author.member);
  return [...before, post];
}

function whenText(when: WrittenDate | null): string {
  if (when === null) return '\uffff';
  return 'utc' in when ? when.utc : 'local' in when ? when.local : when.day;
}

function momentOf({ when, whenCell }: ReadRow, path: string, { timezone, date }: ReadOptions): string | null {
  if (when === null) return whenCell === '' ? (date ?? null) : null;
  if ('utc' in when) return when.utc;
  if ('day' in when) return when.day;
  if (timezone !== undefined) return utcOf(when.local, timezone);
  const text = `${path} gives times without a zone, such as ${when.local.replace('T', ' ')}. Say where the clock stood with --timezone, such as --timezone Europe/London.`;
  throw new Refusal(text, 400);
}
