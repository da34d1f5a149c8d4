import type { Grain } from '@groundswell/contract';
import { type Period, sayPeriod } from '@groundswell/words';
import type { Filters } from './filters.ts';

/** A page whose period is the one that it opens with. */
const USUAL = 'usual';

/** What the period was: the usual one, or two days of which either may be the usual one; and its grain, where one was chosen. */
const WITHIN =
  /^(?:usual|(?<from>\d{4}-\d{2}-\d{2})?_(?<to>\d{4}-\d{2}-\d{2})?)(?:_by_(?<grain>day|week|month|quarter))?$/;

const grains: Grain[] = ['day', 'week', 'month', 'quarter'];

/** Whether a text says what the period was. */
export const isWithin = (text: string): boolean => WITHIN.test(text);

/** The filters that show only a part of the page's period, and know the whole that it is a part of. */
export function narrowedTo(filters: Filters, part: Period): Filters {
  const { from = '', to = '', within, grain } = filters;
  const days = from || to ? `${from}_${to}` : USUAL;
  return { ...part, within: within ?? (grain ? `${days}_by_${grain}` : days) };
}

/** The filters that show the whole again, or null where the page does not show a part. */
export function widened({ within }: Filters): Filters | null {
  const whole = within === undefined ? null : WITHIN.exec(within)?.groups;
  if (!whole) return null;
  return { from: whole.from, to: whole.to, grain: grains.find((one) => one === whole.grain), within: undefined };
}

/** The whole in words. */
export function sayWithin(within: string): string {
  const { from, to } = widened({ within }) ?? {};
  if (from && to) return sayPeriod({ from, to });
  return from || to ? 'the period before' : 'the usual period';
}

/** From the first day of one period to the last day of another, no farther than the page's own period. */
export function spanOf(first: string, last: string, grain: Grain, whole: Period): Period {
  const end = lastDayOf(last, grain);
  return { from: first < whole.from ? whole.from : first, to: end > whole.to ? whole.to : end };
}

function lastDayOf(start: string, grain: Grain): string {
  const day = new Date(`${start}T00:00:00Z`);
  const months = { day: 0, week: 0, month: 1, quarter: 3 }[grain];
  day.setUTCMonth(day.getUTCMonth() + months);
  day.setUTCDate(day.getUTCDate() + { day: 0, week: 6, month: -1, quarter: -1 }[grain]);
  return day.toISOString().slice(0, 10);
}
