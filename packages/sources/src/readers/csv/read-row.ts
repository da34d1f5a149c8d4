import { createHash } from 'node:crypto';
import type { MemberRecord } from '@groundswell/contract';
import { htmlWords } from '../../html/html-words.ts';
import { type Columns, cellOf } from '../../table/find-columns.ts';
import { type DateOrder, type WrittenDate, writtenDate } from '../../table/written-date.ts';
import { type Meaning, timeCell } from './meanings.ts';

/** A row of a table of posts. */
export interface ReadRow {
  id: string;
  author: { member: string; name: string; email: string | null } | null;
  when: WrittenDate | null;
  /** As the cell has it. */
  whenCell: string;
  text: string;
  channel: string;
  thread: string;
  parent: string;
}

/** Reads the cells of one row. Rows without an id get one from their words, and the same one every time. */
export function readRow(cells: string[], columns: Columns<Meaning>, order: DateOrder | null): ReadRow {
  const cell = (meaning: Meaning) => cellOf(cells, columns, meaning);
  const whenCell = timeCell(cells, columns);
  const written = columns.text === undefined ? '' : (cells[columns.text] ?? '');
  const text = /<(?:p|br|div|span|a|b|i|ul|blockquote)\b[^<>]*>/i.test(written) ? htmlWords(written) : written.trim();
  const name = cell('author');
  const email = /^[^\s@]+@[^\s@]+$/.test(cell('email')) ? cell('email').toLowerCase() : null;
  const member = cell('authorId') || email || name.toLowerCase();
  const key = [cell('channel'), member, whenCell, text].join('\n');
  return {
    id: cell('id') || createHash('sha256').update(key).digest('hex').slice(0, 24),
    author: member === '' ? null : { member, name: name || member, email },
    when: whenCell === '' ? null : writtenDate(whenCell, order),
    whenCell,
    text,
    channel: cell('channel'),
    thread: cell('thread'),
    parent: cell('reply'),
  };
}

/** The record of a row's author. */
export function memberOf({ member, name, email }: NonNullable<ReadRow['author']>, community: string): MemberRecord {
  return { type: 'member', community, member, name, ...(email === null ? {} : { email }) };
}
