import { isMoment } from '../../moment.ts';

/** What a line says about when: a day, a time of day (`16:02:00`), or both. `utc` where it says that it is UTC. */
export interface WrittenTime {
  day: string | null;
  time: string | null;
  utc: boolean;
}

const clock =
  /(?:^|(?<=[\sT]))(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:\s?([ap])\.?m\.?)?(?:\s?(Z|UTC|GMT))?(?=$|[\s,])/i;
// Ours: longer than any day and time in words.
const LONGEST = 60;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;

/**
 * The time in a text that is nothing but one: `Thu, May 2 2024 16:02:14`, `2 May 2024, 4:02 pm`, `2024-05-02
 * 16:02`, `16:02`. Null for anything else, and for days in numbers only, whose order nobody can tell.
 */
export function writtenTime(text: string): WrittenTime | null {
  if (text.length > LONGEST) return null;
  const found = clock.exec(text);
  const rest = found === null ? text : text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const day = rest.replace(weekday, '').replace(/^(?:on\s)?[\s,·|–—-]+|(?:\s+at)?[\s,·|–—T-]+$/g, '');
  const time = found === null ? null : timeOf(found);
  if (day === '') return time === null ? null : { day: null, time, utc: isUtc(found) };
  const calendar = dayOf(day.replace(weekday, ''));
  if (calendar === null || (found !== null && time === null)) return null;
  return { day: calendar, time, utc: isUtc(found) };
}

function isUtc(found: RegExpExecArray | null): boolean {
  return found?.[5] !== undefined;
}

function timeOf([, hours, minutes, seconds = '00', half]: RegExpExecArray): string | null {
  let hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayOf(text: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return isMoment(text) ? text : null;
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text);
  const [month, day, year] = monthFirst
    ? [monthFirst[1]!, monthFirst[2]!, monthFirst[3]!]
    : [dayFirst?.[2] ?? '', dayFirst?.[1] ?? '', dayFirst?.[3] ?? ''];
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return number > 0 && isMoment(written) ? written : null;
}
