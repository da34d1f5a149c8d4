import { isMoment } from '../../moment.ts';
import { utcOf } from '../../zoned-time.ts';
import { headerOf, type MailHeaders } from './mail-headers.ts';

/** When a mail was written, in UTC, or a local time (`2001-11-01T11:19:12`) where it says no zone. */
export type MailTime = { utc: string } | { local: string };

// RFC 822, which gave mails their dates, is of August 1982; clocks that were never set stand at 1970 or 1980.
const FIRST_YEAR = 1982;
const LAST_YEAR = 2100;

/** The time of a mail: its own where that can be, else when a server received it, else when it was filed. */
export function mailTime(headers: MailHeaders, envelope: string): MailTime | null {
  const received = (headers.get('received') ?? []).map((one) => one.slice(one.lastIndexOf(';') + 1));
  // A robot that made the archive writes its own time into the envelope.
  const filed = /^From (?:MAILER-DAEMON|-)\s/i.test(envelope) ? [] : [envelope];
  for (const written of [headerOf(headers, 'date') ?? '', ...received, ...filed]) {
    const time = writtenMailTime(written);
    if (time !== null) return time;
  }
  return null;
}

const dayFirst = /(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{2,4})[ ,]+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(.*)$/i;
const monthFirst =
  /([a-z]{3})[a-z]* +(\d{1,2}),? +(\d{1,2}):(\d\d)(?::(\d\d))? +(?:([a-z]{1,5}|[+-]\d{4}) +)?(\d{4})\s*(.*)$/i;

/** `Thu, 1 Nov 2001 11:19:12 -0800 (PST)`, `Thu Nov  1 11:19:12 2001`; null for what is none or cannot be. */
export function writtenMailTime(written: string): MailTime | null {
  const first = dayFirst.exec(written);
  const second = first === null ? monthFirst.exec(written) : null;
  if (first !== null) {
    const [, day, month, year, hour, minute, seconds = '00', zone] = first;
    return timeOf({ day, month, year: fullYear(year!), clock: [hour, minute, seconds], zone });
  }
  if (second === null) return null;
  const [, month, day, hour, minute, seconds = '00', zoneBefore, year, zoneAfter] = second;
  return timeOf({ day, month, year: year!, clock: [hour, minute, seconds], zone: zoneBefore ?? zoneAfter });
}

/** RFC 5322, 4.3: two digits below 50 are of this century, others and three digits count from 1900. */
function fullYear(year: string): string {
  const number = Number(year);
  if (year.length === 4) return year;
  return String(year.length === 2 && number < 50 ? 2000 + number : 1900 + number);
}

interface Parts {
  day: string | undefined;
  month: string | undefined;
  year: string;
  clock: (string | undefined)[];
  zone: string | undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function timeOf({ day = '', month = '', year, clock, zone = '' }: Parts): MailTime | null {
  const number = months.indexOf(month.toLowerCase()) + 1;
  const date = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  // 60 seconds are a leap second.
  const time = clock
    .map((part = '00') => part.padStart(2, '0'))
    .join(':')
    .replace(/60$/, '59');
  const local = `${date}T${time}`;
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR || !isMoment(`${local}Z`)) return null;
  const offset = offsetOf(zone);
  if (offset === null) return { local };
  return { utc: new Date(Date.parse(`${local}Z`) - offset * 60_000).toISOString() };
}

// RFC 5322, 4.3. Other letters are not known, and their times count as local ones.
const zones = new Map([
  ['UT', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['EDT', -4],
  ['EST', -5],
  ['CDT', -5],
  ['CST', -6],
  ['MDT', -6],
  ['MST', -7],
  ['PDT', -7],
  ['PST', -8],
]);

/** Minutes east of Greenwich. */
function offsetOf(zone: string): number | null {
  const digits = /^([+-])(\d\d):?(\d\d)/.exec(zone);
  if (digits !== null) return (digits[1] === '-' ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3]));
  const hours = zones.get(/^[a-z]+/i.exec(zone)?.[0].toUpperCase() ?? '');
  return hours === undefined ? null : hours * 60;
}

/** The time in UTC. @throws Refusal where the zone is not an IANA name. */
export function mailMoment(time: MailTime, zone: string): string {
  return 'utc' in time ? time.utc : utcOf(time.local, zone);
}
