import { type Columns, cellOf, findColumns } from '../../table/find-columns.ts';
import type { Table } from '../../table/open-table.ts';
import { writtenDate } from '../../table/written-date.ts';

/** The names under which tables have what a post needs, in the order in which they are believed. */
const names = {
  text: [
    'text',
    'message',
    'message text',
    'body',
    'content',
    'comment',
    'comment text',
    'post',
    'post text',
    'message body',
    'words',
    'answer',
    'response',
    'reply text',
    'feedback',
    'question',
    'nachricht',
    'texto',
    'mensaje',
    'texte',
    'tekst',
    'description',
  ],
  time: [
    'timestamp',
    'created at',
    'posted at',
    'sent at',
    'date time',
    'datetime',
    'created',
    'posted',
    'sent',
    'created on',
    'creation date',
    'post date',
    'message date',
    'date sent',
    'published',
    'published at',
    'when',
    'ts',
    'time',
    'date',
    'zeit',
    'datum',
    'fecha',
  ],
  date: ['date', 'day', 'datum', 'fecha'],
  authorId: ['author id', 'user id', 'userid', 'sender id', 'from id', 'member id', 'person id'],
  email: ['email', 'e mail', 'mail', 'email address', 'author email', 'sender email', 'user email', 'from email'],
  author: [
    'author',
    'author name',
    'sender',
    'sender name',
    'from',
    'from name',
    'user',
    'user name',
    'username',
    'display name',
    'name',
    'full name',
    'posted by',
    'created by',
    'speaker',
    'member',
    'person',
    'participant',
    'nickname',
    'who',
    'autor',
    'auteur',
    'von',
  ],
  reply: [
    'reply to',
    'in reply to',
    'reply to id',
    'in reply to id',
    'replied to',
    'replied to id',
    'parent',
    'parent id',
    'parent message',
    'parent message id',
    'parent post id',
    'reply to message id',
  ],
  thread: [
    'thread',
    'thread id',
    'thread ts',
    'conversation',
    'conversation id',
    'topic',
    'topic id',
    'discussion',
    'subject',
    'title',
  ],
  channel: [
    'channel',
    'channel name',
    'room',
    'group',
    'group name',
    'forum',
    'stream',
    'category',
    'board',
    'space',
    'list',
  ],
  id: ['id', 'message id', 'post id', 'comment id', 'uuid', 'guid'],
} as const;

/** What a column of a table of posts means. */
export type Meaning = keyof typeof names;

/** Where a table has what a post needs, by the names of its columns, else by what they hold. */
export function meaningsOf(table: Table, said: Record<string, string> | undefined): Columns<Meaning> {
  const columns = findColumns<Meaning>(table.header, names, said, table.file.path);
  // A column "time" beside one "date" holds the clock only.
  if (said?.date === undefined && !isClock(table, columns.time)) delete columns.date;
  const taken = new Set(Object.values(columns));
  columns.time ??= table.header.findIndex((_, at) => !taken.has(at) && isMostly(table, at, isDate));
  if (columns.time < 0) delete columns.time;
  columns.text ??= wordiest(table, new Set(Object.values(columns)));
  if (columns.text < 0) delete columns.text;
  return columns;
}

function isClock(table: Table, at: number | undefined): boolean {
  return at !== undefined && isMostly(table, at, (cell) => /^\d{1,2}:\d\d/.test(cell));
}

function isDate(cell: string): boolean {
  return /\D/.test(cell) && writtenDate(cell, 'dmy') !== null;
}

/** Ours: a few cells of another kind are slips. */
function isMostly(table: Table, at: number, test: (cell: string) => boolean): boolean {
  const cells = table.sample.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(test).length >= 0.8 * cells.length;
}

// Ours: names and labels have fewer words than what people say.
const FEWEST_WORDS = 3;

function wordiest(table: Table, taken: Set<number>): number {
  const counts = table.header.map((_, at) => {
    const words = table.sample.reduce((sum, row) => sum + (row[at]?.trim().split(/\s+/).length ?? 0), 0);
    return taken.has(at) || table.sample.length === 0 ? 0 : words / table.sample.length;
  });
  const most = Math.max(0, ...counts);
  return most >= FEWEST_WORDS ? counts.indexOf(most) : -1;
}

/** Which columns were read as what, for a person to see: `author from "Name"`. */
export function shownMeanings(table: Table, columns: Columns<Meaning>): string {
  const order: Meaning[] = ['author', 'authorId', 'email', 'date', 'time', 'text', 'channel', 'thread', 'reply', 'id'];
  const shown = order.filter((meaning) => columns[meaning] !== undefined);
  return shown.map((meaning) => `${meaning} from "${table.header[columns[meaning]!]}"`).join(', ');
}

/** What a row says about when, in one text. */
export function timeCell(cells: string[], columns: Columns<Meaning>): string {
  return [cellOf(cells, columns, 'date'), cellOf(cells, columns, 'time')].filter((cell) => cell !== '').join(' ');
}
