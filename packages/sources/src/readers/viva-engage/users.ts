import type { MemberRecord } from '@groundswell/contract';
import { utcOfWritten } from '../../offset-time.ts';
import type { Yield } from '../../reader.ts';
import { type Columns, cellOf, findColumns } from '../../table/find-columns.ts';
import type { Table } from '../../table/open-table.ts';
import type { Reading } from './reading.ts';
import { asUtc, hasColumns } from './tables.ts';

const columns = {
  id: ['id', 'user id'],
  name: ['name', 'full name'],
  email: ['email'],
  joined: ['joined at'],
  left: ['deleted at', 'suspended at'],
  state: ['state'],
  team: ['department'],
} as const;

/** Whether a header is that of Users.csv. */
export function isUsers(header: string[]): boolean {
  return hasColumns(header, ['id', 'name', 'email']) && !hasColumns(header, ['body']);
}

/** The people of a table, who are remembered by their names. */
export async function* usersIn(table: Table, reading: Reading): AsyncGenerator<Yield[]> {
  const at = findColumns(table.header, columns, undefined, table.file.path);
  for await (const rows of table.rows()) {
    if (!Array.isArray(rows)) {
      const text = `viva-engage: ${table.file.path} line ${rows.line} ${rows.why}; the people after it are not known.`;
      yield [{ type: 'problem', file: table.file.path, line: rows.line, text }];
      continue;
    }
    yield rows.flatMap(({ cells }) => memberOf(cells, at, reading));
  }
}

function memberOf(cells: string[], at: Columns<keyof typeof columns>, reading: Reading): MemberRecord[] {
  const [member, email] = [cellOf(cells, at, 'id'), cellOf(cells, at, 'email')];
  if (member === '' || reading.people.has(member)) return [];
  const name = cellOf(cells, at, 'name') || member;
  reading.people.set(member, name);
  const bot = /^bot$/i.test(cellOf(cells, at, 'state'));
  if (bot) reading.bots.add(member);
  const [team, joined, left] = [
    cellOf(cells, at, 'team'),
    dayOf(cellOf(cells, at, 'joined')),
    dayOf(cellOf(cells, at, 'left')),
  ];
  return [
    {
      type: 'member',
      community: reading.community,
      member,
      name,
      ...(email === '' ? {} : { email }),
      ...(bot ? { bot } : {}),
      ...(team === '' ? {} : { team }),
      ...(joined === null ? {} : { joined_on: joined }),
      ...(left === null ? {} : { left_on: left }),
    },
  ];
}

function dayOf(cell: string): string | null {
  return utcOfWritten(asUtc(/^\d{4}-\d\d-\d\d$/.test(cell) ? `${cell}T00:00:00` : cell))?.slice(0, 10) ?? null;
}
