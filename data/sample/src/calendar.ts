/** Days are counted from 1 January 1970, so that no clock or time zone of the machine comes in. */
export type Day = number;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The number of a date `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The date of a day's number. */
export function dateOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((day + 3) % 7) + 1;
}

/** The moment of a London wall-clock time, in milliseconds since 1970 UTC. */
export function londonMoment(day: Day, minuteOfDay: number): number {
  const asIfUtc = day * DAY_MS + minuteOfDay * MINUTE_MS;
  return asIfUtc - londonOffset(asIfUtc) * MINUTE_MS;
}

/** The London day and minute of a moment. */
export function londonClock(moment: number): { day: Day; minute: number } {
  const local = moment + londonOffset(moment) * MINUTE_MS;
  const day = Math.floor(local / DAY_MS);
  return { day, minute: (local - day * DAY_MS) / MINUTE_MS };
}

/** `2026-09-23T08:15:00Z`. */
export function stamp(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** Minutes ahead of UTC. Summer time runs from the last Sunday of March to that of October, both at 01:00 UTC. */
function londonOffset(moment: number): number {
  for (const [begin, end] of summers) {
    if (moment >= begin && moment < end) return 60;
  }
  return 0;
}

function lastSunday(monthEnd: string): number {
  const day = dayOf(monthEnd);
  return (day - (weekdayOf(day) % 7)) * DAY_MS + 60 * MINUTE_MS;
}

/** The summers of the two years of the story. */
const summers = [2025, 2026].map((year) => [lastSunday(`${year}-03-31`), lastSunday(`${year}-10-31`)] as const);
