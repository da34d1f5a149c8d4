import { addDays, mondayOf, type Period } from '@groundswell/words';
import type { DigestSettings } from './digest-settings.ts';

type Every = DigestSettings['every'];

/** From this hour on in the workspace's zone: it lies there when people begin to work. */
const hour = 7;

/** The digest that is due at a moment, by the first day of its week or month; null while that day is too young. */
export function dueDigest(now: Date, timezone: string, every: Every): string | null {
  const local = localTime(now, timezone);
  const first = every === 'weekly' ? mondayOf(local.day) : `${local.day.slice(0, 7)}-01`;
  if (local.day === first && local.hour < hour) return null;
  return `${every === 'weekly' ? 'week' : 'month'}-${first}`;
}

/** What a digest is about: the last four weeks that are known whole, or the last whole month. */
export function digestDays(asOf: string, every: Every): Period {
  const next = addDays(asOf, 1);
  if (every === 'weekly') {
    const monday = mondayOf(next);
    return { from: addDays(monday, -28), to: addDays(monday, -1) };
  }
  const last = addDays(`${next.slice(0, 7)}-01`, -1);
  return { from: `${last.slice(0, 7)}-01`, to: last };
}

function localTime(now: Date, timezone: string): { day: string; hour: number } {
  const clock = new Intl.DateTimeFormat('en-CA', {
    ...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' } as const),
    ...({ hourCycle: 'h23', timeZone: timezone } as const),
  });
  const parts = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, hour: Number(parts.hour) };
}
