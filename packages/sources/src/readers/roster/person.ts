import type { MemberRecord } from '@groundswell/contract';
import { type Columns, cellOf } from '../../table/find-columns.ts';
import { type DateOrder, writtenDate } from '../../table/written-date.ts';

/** The names under which rosters have what is known about people. */
export const rosterNames = {
  email: ['email', 'e mail', 'mail', 'email address', 'work email', 'user email', 'upn', 'user principal name'],
  handle: [
    'handle',
    'username',
    'user name',
    'user',
    'login',
    'account',
    'nickname',
    'slack handle',
    'screen name',
    'userid',
    'user id',
  ],
  name: ['name', 'full name', 'display name', 'employee', 'employee name', 'person', 'colleague', 'member'],
  firstName: ['first name', 'given name', 'forename'],
  lastName: ['last name', 'family name', 'surname'],
  team: ['team', 'department', 'dept', 'unit', 'business unit', 'division', 'function', 'squad', 'group', 'org unit'],
  role: ['role', 'community role'],
  joined: [
    'joined',
    'joined on',
    'join date',
    'start',
    'start date',
    'started',
    'hire date',
    'hired',
    'since',
    'entry date',
    'joined at',
  ],
  left: ['left', 'left on', 'leave date', 'end', 'end date', 'exit date', 'termination date', 'leaving date'],
  manager: ['manager', 'manager email', 'manager name', 'reports to', 'line manager', 'supervisor'],
} as const;

/** What a column of a roster means. */
export type RosterMeaning = keyof typeof rosterNames;

/** One person of a roster; `wrong` are ends of sentences about cells that could not be read. */
export interface RosterPerson {
  record: MemberRecord;
  manager: string;
  wrong: string[];
}

/** The person in a row; null where the row gives neither e-mail address nor handle nor name. */
export function personIn(
  cells: string[],
  columns: Columns<RosterMeaning>,
  order: DateOrder | null,
): RosterPerson | null {
  const cell = (meaning: RosterMeaning) => cellOf(cells, columns, meaning);
  const email = /^[^\s@]+@[^\s@]+$/.test(cell('email')) ? cell('email').toLowerCase() : '';
  const handle = cell('handle').replace(/^@/, '');
  const name = cell('name') || [cell('firstName'), cell('lastName')].filter((part) => part !== '').join(' ');
  const member = email || handle.toLowerCase() || name.toLowerCase();
  if (member === '') return null;
  const wrong: string[] = [];
  const day = (meaning: 'joined' | 'left') => {
    const written = cell(meaning);
    const found = written === '' ? null : dayOf(written, order);
    if (written !== '' && found === null)
      wrong.push(`has a day in "${meaning}" that cannot be read (${written.slice(0, 40)})`);
    return found;
  };
  const role = roleOf(cell('role'));
  const joined = day('joined');
  const left = day('left');
  const record: MemberRecord = {
    type: 'member',
    member,
    name: name || handle || email,
    ...(handle === '' ? {} : { handle }),
    ...(email === '' ? {} : { email }),
    roster: true,
    ...(cell('team') === '' ? {} : { team: cell('team') }),
    ...(role === null ? {} : { role }),
    ...(joined === null ? {} : { joined_on: joined }),
    ...(left === null ? {} : { left_on: left }),
  };
  return { record, manager: cell('manager').toLowerCase(), wrong };
}

function dayOf(written: string, order: DateOrder | null): string | null {
  const date = writtenDate(written, order);
  if (date === null) return null;
  return ('day' in date ? date.day : 'local' in date ? date.local : date.utc).slice(0, 10);
}

/** What a roster calls a role, in the three that are told apart; null for all other words. */
function roleOf(written: string): MemberRecord['role'] | null {
  if (/facilitator|moderator|host|coach|community manager/i.test(written)) return 'facilitator';
  if (/leader|manager|lead|head|director|chief|executive|\bvp\b|president/i.test(written)) return 'leader';
  return /^(?:member|employee|participant|staff|individual contributor)$/i.test(written) ? 'member' : null;
}
