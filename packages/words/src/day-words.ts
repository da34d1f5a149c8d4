import type { Period } from './period.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day in words: "12 June 2024". */
export function sayDay(day: string): string {
  const { date, month, year } = partsOf(day);
  return `${date} ${months[month - 1]} ${year}`;
}

/** A day in few letters: "12 Jun 2024". */
export function sayShortDay(day: string): string {
  const { date, month, year } = partsOf(day);
  return `${date} ${shortMonth(month)} ${year}`;
}

/** A period in few letters, no year said twice: "1 Apr – 21 Sep 2024". */
export function sayPeriod({ from, to }: Period): string {
  const first = partsOf(from);
  if (from === to) return sayShortDay(from);
  if (from.slice(0, 4) === to.slice(0, 4)) return `${first.date} ${shortMonth(first.month)} – ${sayShortDay(to)}`;
  return `${sayShortDay(from)} – ${sayShortDay(to)}`;
}

function shortMonth(month: number): string {
  return (months[month - 1] ?? '').slice(0, 3);
}

function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return { year, month, date };
}
