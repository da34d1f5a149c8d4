import { Refusal } from '@groundswell/contract';
import { isMoment } from '../moment.ts';
import { writtenTime } from '../readers/chat-summary/written-time.ts';
import { writtenMailTime } from '../readers/mbox/mail-time.ts';

/** The order of day and month in dates that have numbers only. */
export type DateOrder = 'dmy' | 'mdy';

/** What a cell says about when: a moment in UTC, a local time (`2024-05-02T16:02:14`), or a day. */
export type WrittenDate = { utc: string } | { local: string } | { day: string };

const iso = /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ]+(.+))?$/i;
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?[T ]+(.+))?$/i;

// Ours: longer than any date in words with its zone.
const LONGEST = 100;

/** The date in a cell; null where it is none, or its order is not known. */
export function writtenDate(cell: string, order: DateOrder | null): WrittenDate | null {
  if (cell.length > LONGEST) return null;
  const text = cell.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) return epoch(text);
  const [, year, month, day, isoClock] = iso.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, month!, day!, isoClock);
  const [, first, sign, second, shortYear, clock] = numeric.exec(text) ?? [];
  if (first !== undefined) {
    const known = sign === '.' ? 'dmy' : order;
    if (known === null) return null;
    const full = shortYear!.length === 2 ? `20${shortYear}` : shortYear!;
    return known === 'dmy' ? dateOf(full, second!, first, clock) : dateOf(full, first, second!, clock);
  }
  const mail = writtenMailTime(text);
  if (mail !== null && 'utc' in mail) return mail;
  const words = writtenTime(text);
  if (words === null || words.day === null) return mail;
  if (words.time === null) return { day: words.day };
  return words.utc ? { utc: `${words.day}T${words.time}Z` } : { local: `${words.day}T${words.time}` };
}

function epoch(text: string): WrittenDate | null {
  const milliseconds = /^\d{12,13}$/.test(text) ? Number(text) : Math.round(Number(text) * 1000);
  return { utc: new Date(milliseconds).toISOString() };
}

const clockForm =
  /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s?([ap])\.?\s?m\.?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?$/i;

function dateOf(year: string, month: string, day: string, clock: string | undefined): WrittenDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isMoment(date)) return null;
  if (clock === undefined || clock.trim() === '') return { day: date };
  const [, hours, minutes, seconds = '00', half, zone] = clockForm.exec(clock.trim()) ?? [];
  if (hours === undefined) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const local = `${date}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
  if (!isMoment(`${local}Z`)) return null;
  if (zone === undefined) return { local };
  const [, sign, east = '0', more = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(east) * 60 + Number(more));
  return { utc: new Date(Date.parse(`${local}Z`) - offset * 60_000).toISOString() };
}

/** Sees the dates of one file and decides the order of day and month for all of them. */
export class OrderOfDates {
  private readonly seen = { dmy: false, mdy: false, example: null as string | null };

  see(cell: string): void {
    if (cell.length > LONGEST) return;
    const [, first, sign, second] = numeric.exec(cell.trim()) ?? [];
    if (first === undefined || sign === '.') return;
    if (Number(first) > 12) this.seen.dmy = true;
    else if (Number(second) > 12) this.seen.mdy = true;
    this.seen.example ??= cell.trim();
  }

  /** @throws Refusal that asks for the order where the dates of the file do not tell it. */
  decided(file: string, said: string | undefined): DateOrder | null {
    if (said === 'dmy' || said === 'mdy') return said;
    if (said !== undefined)
      throw new Refusal(`"${said}" is no order of dates: say date-order=dmy or date-order=mdy.`, 400);
    const { dmy, mdy, example } = this.seen;
    if (example === null) return null;
    if (dmy !== mdy) return dmy ? 'dmy' : 'mdy';
    const text = `${file} has dates such as ${example}, of which nobody can tell the day from the month. Say it with --map date-order=dmy (day first) or --map date-order=mdy (month first).`;
    throw new Refusal(text, 400);
  }
}
