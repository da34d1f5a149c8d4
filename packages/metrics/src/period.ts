import type { Grain } from '@groundswell/contract';

/** First and last day, inclusive. */
export interface Period {
  from: string;
  to: string;
}

const dayLength = 86_400_000;
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);

/** The earlier of two days. */
export const earlier = (a: string, b: string): string => (a < b ? a : b);

/** `day` moved by whole days. */
export const addDays = (day: string, days: number): string => text(new Date(utc(day).getTime() + days * dayLength));

/** Number of days from `from` to `to`, both counted. */
export const daysIn = ({ from, to }: Period): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / dayLength) + 1;

/** `day` moved by whole months; a day that the month does not have becomes its last. */
export function addMonths(day: string, months: number): string {
  const date = utc(day);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return text(
    new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(date.getUTCDate(), target.getUTCDate()))),
  );
}

/** First day of the week (Monday), month or quarter that holds `day`. */
export function startOf(day: string, grain: Grain): string {
  const date = utc(day);
  if (grain === 'day') return day;
  if (grain === 'week') return addDays(day, -((date.getUTCDay() + 6) % 7));
  const month = grain === 'month' ? date.getUTCMonth() : Math.floor(date.getUTCMonth() / 3) * 3;
  return text(new Date(Date.UTC(date.getUTCFullYear(), month, 1)));
}

/** First day of the period after the one that begins on `start`. */
export function nextStart(start: string, grain: Grain): string {
  if (grain === 'day') return addDays(start, 1);
  if (grain === 'week') return addDays(start, 7);
  return addMonths(start, grain === 'month' ? 1 : 3);
}

/** First day of the last whole period of `grain` that ends on or before `day`. */
export function lastCompletePeriod(day: string, grain: Grain): string {
  const start = startOf(day, grain);
  if (nextStart(start, grain) <= addDays(day, 1)) return start;
  return startOf(addDays(start, -1), grain);
}

const beginsMonth = (day: string): boolean => day.endsWith('-01');
const monthsIn = ({ from, to }: Period): number => {
  const [a, b] = [utc(from), utc(addDays(to, 1))];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
};

/** The period of equal length just before; whole months where the period is whole months. */
export function previousPeriod(period: Period): Period {
  const { from, to } = period;
  if (beginsMonth(from) && beginsMonth(addDays(to, 1)))
    return { from: addMonths(from, -monthsIn(period)), to: addDays(from, -1) };
  return { from: addDays(from, -daysIn(period)), to: addDays(from, -1) };
}

/** The same period a year before: 52 weeks for days and weeks, so that weekdays stay together; the calendar year else. */
export function yearBefore({ from, to }: Period, grain: Grain): Period {
  if (grain === 'day' || grain === 'week') return { from: addDays(from, -364), to: addDays(to, -364) };
  return { from: addMonths(from, -12), to: addDays(addMonths(addDays(to, 1), -12), -1) };
}
