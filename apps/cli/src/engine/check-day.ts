import { Refusal } from '@groundswell/contract';

/** @throws Refusal 400 for what looks like a day and is none, such as 30 February. */
export function checkDay(day: string): void {
  const read = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
  if (!isDay) throw new Refusal(`“${day}” is no day of the calendar; write it YYYY-MM-DD.`, 400);
}
