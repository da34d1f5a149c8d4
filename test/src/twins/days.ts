/** Days are counted from 1 January 1970 here, so that nothing is shared with what is tested. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The day of a number, as text. */
export const dayText = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

export type TwinGrain = 'day' | 'week' | 'month' | 'quarter';

/** First day of the period that holds `day`. 5 January 1970 was a Monday. */
export function beginning(day: string, grain: TwinGrain): string {
  if (grain === 'day') return day;
  if (grain === 'week') return dayText(Math.floor((dayNumber(day) - 4) / 7) * 7 + 4);
  if (grain === 'month') return `${day.slice(0, 7)}-01`;
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

/** Last day of the period that holds `day`, found by walking. */
export function ending(day: string, grain: TwinGrain): string {
  const start = beginning(day, grain);
  let last = dayNumber(day);
  while (beginning(dayText(last + 1), grain) === start) last += 1;
  return dayText(last);
}

/** The days from `from` to `to`. */
export function* daysBetween(from: string, to: string): Iterable<string> {
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) yield dayText(day);
}

/** How a clock on the wall in `timezone` shows a moment. */
export function wallClock(timezone: string): (time: number) => { day: string; hour: number; weekday: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (time) => {
    const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const day = `${part.year}-${part.month}-${part.day}`;
    return { day, hour: Number(part.hour), weekday: weekdayOf(day) };
  };
}

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;

/** The moment at which `day` is over in `timezone`: the first one whose wall clock shows a later day. */
export function dayOver(day: string, timezone: string): number {
  const clock = wallClock(timezone);
  let time = Date.parse(`${day}T00:00:00Z`) - 15 * 3_600_000;
  while (clock(time).day <= day) time += 15 * 60_000; // No zone is off by less than a quarter of an hour.
  return time;
}
