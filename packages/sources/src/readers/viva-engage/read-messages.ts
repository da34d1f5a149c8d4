import type { LeftOutReason, PostRecord } from '@groundswell/contract';
import { utcOfWritten } from '../../offset-time.ts';
import type { Yield } from '../../reader.ts';
import { type Columns, cellOf, findColumns } from '../../table/find-columns.ts';
import type { Table } from '../../table/open-table.ts';
import { noted, unreadable } from '../../unreadable.ts';
import { bodyWords } from './body-words.ts';
import type { Reading } from './reading.ts';
import { asUtc, hasColumns } from './tables.ts';

const columns = {
  id: ['id', 'message id'],
  thread: ['thread id'],
  answers: ['replied to id', 'in reply to id'],
  group: ['group id'],
  groupName: ['group name'],
  sender: ['sender id'],
  senderName: ['sender name', 'sender full name'],
  senderType: ['sender type'],
  senderEmail: ['sender email'],
  body: ['body'],
  attachments: ['attachments'],
  privately: ['in private conversation', 'in private group'],
  privateGroup: ['in private group'],
  type: ['message type', 'type'],
  at: ['created at'],
  deleted: ['deleted at'],
} as const;

type Meaning = keyof typeof columns;

/** Whether a header is that of Messages.csv. */
export function isMessages(header: string[]): boolean {
  return hasColumns(header, ['id', 'thread_id', 'sender_id', 'body', 'created_at']);
}

/** Everything that a table of messages gives. */
export async function* readMessages(table: Table, reading: Reading): AsyncGenerator<Yield[]> {
  const at = findColumns(table.header, columns, undefined, table.file.path);
  const file = table.file.path;
  for await (const rows of table.rows()) {
    if (!Array.isArray(rows)) yield [noted(reading.tally, unreadable('viva-engage', file, rows.line, rows.why))];
    else
      yield rows.flatMap(({ cells, line }) =>
        readRow((meaning) => cellOf(cells, at, meaning), bodyOf(cells, at), file, line, reading),
      );
  }
}

/** A body is taken as it is: a cell that says "null" is empty, one that says "-" is not. */
function bodyOf(cells: string[], at: Columns<Meaning>): string {
  const body = at.body === undefined ? '' : (cells[at.body] ?? '');
  return body.trim() === 'null' ? '' : body;
}

type Cell = (meaning: Meaning) => string;

function readRow(cell: Cell, body: string, file: string, line: number, reading: Reading): Yield[] {
  const id = cell('id');
  const at = utcOfWritten(asUtc(cell('at')));
  if (id === '' || at === null) {
    const why = id === '' ? 'has no "id"' : 'has no "created_at" that is a time';
    return [noted(reading.tally, unreadable('viva-engage', file, line, why))];
  }
  reading.tally.messages += 1;
  const words = bodyWords(body, reading.people);
  const files = cell('attachments') === '' ? 0 : cell('attachments').split(',').length;
  const reason = noPost(cell, id, words.text === '' && files === 0, reading);
  if (reason !== null) return [{ type: 'left-out', reason, file }];
  reading.seen.add(id);
  const thread = cell('thread');
  const isReply = thread !== '' && thread !== id;
  const answers = cell('answers');
  const sender = cell('sender');
  const channel = cell('group') || ALL_COMPANY;
  const post: PostRecord = {
    type: 'post',
    community: reading.community,
    channel,
    post: id,
    ...(isReply ? { thread, parent: answers || thread } : {}),
    ...(sender === '' ? {} : { member: sender }),
    ...(reading.bots.has(sender) || /^bot$/i.test(cell('senderType')) ? { bot: true } : {}),
    kind: isReply ? 'reply' : 'start',
    at,
    text: words.text,
    ...(words.mentions.length > 0 ? { mentions: words.mentions } : {}),
    ...(files > 0 ? { files } : {}),
  };
  return [...channelRecord(channel, cell, reading), ...memberRecord(sender, cell, reading), post];
}

// Messages without a group go to everyone in the network.
const ALL_COMPANY = 'all-company';

function noPost(cell: Cell, id: string, empty: boolean, reading: Reading): LeftOutReason | null {
  if (isPrivate(cell, reading) && reading.options.includePrivate !== true) return 'private';
  if (cell('deleted') !== '') return 'deleted';
  if (/^system$/i.test(cell('type')) || /^system$/i.test(cell('senderType'))) return 'system notice';
  if (reading.seen.has(id)) return 'duplicate';
  return empty ? 'empty' : null;
}

function isPrivate(cell: Cell, reading: Reading): boolean {
  const says = (meaning: Meaning) => /^(?:true|yes|1)$/i.test(cell(meaning));
  return says('privately') || says('privateGroup') || reading.groups.get(cell('group'))?.private === true;
}

function channelRecord(channel: string, cell: Cell, reading: Reading): Yield[] {
  if (reading.channels.has(channel)) return [];
  reading.channels.add(channel);
  const group = reading.groups.get(channel);
  const name = group?.name ?? (cell('groupName') || (channel === ALL_COMPANY ? 'All company' : `Group ${channel}`));
  const about = {
    ...(group?.about ? { topic: group.about } : {}),
    ...(isPrivate(cell, reading) ? { private: true } : {}),
  };
  return [{ type: 'channel', community: reading.community, channel, name, ...about }];
}

/** Whom Users.csv does not list, but the message names. */
function memberRecord(member: string, cell: Cell, reading: Reading): Yield[] {
  const [name, email] = [cell('senderName'), cell('senderEmail')];
  if (member === '' || name === '' || reading.people.has(member)) return [];
  reading.people.set(member, name);
  return [{ type: 'member', community: reading.community, member, name, ...(email === '' ? {} : { email }) }];
}
