import { isMoment } from '../../moment.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthFirst = /^(?:[a-z]+,\s)?([a-z]{3,9})\s(\d{1,2}),\s(\d{4})(?:\sat|,)?\s(.+)$/i;
const dayFirst = /^(?:[a-z]+,\s)?(\d{1,2})\s([a-z]{3,9})\s(\d{4})(?:\sat|,)?\s(.+)$/i;

/**
 * The UTC time of `Wednesday, April 15, 2015 at 12:51:41 AM UTC`; a space of any kind before AM, and the day before the
 * month, are understood. Null for anything else.
 */
export function chatTime(written: string): string | null {
  const text = written.replace(/\s+/g, ' ').trim();
  const [, first, second, year, clock] = monthFirst.exec(text) ?? dayFirst.exec(text) ?? [];
  if (first === undefined || second === undefined || clock === undefined) return null;
  const [month, day] = /^\d/.test(first) ? [second, first] : [first, second];
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const time = clockOf(clock);
  const utc = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time}Z`;
  return time !== null && isMoment(utc) ? utc : null;
}

function clockOf(written: string): string | null {
  const [, hours, minutes, seconds, half] = /^(\d{1,2}):(\d\d):(\d\d)(?: ([AP])M)? UTC$/i.exec(written) ?? [];
  if (hours === undefined) return null;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}
