import type { Answer, Row } from '@groundswell/contract';
import { addDays } from '../period.ts';

/** A column of an answer by the week: one value for each of `mondays`, null where not known or not over. */
export function weeksOf({ rows, completeUntil }: Answer, column: string, mondays: string[]): (number | null)[] {
  const values = new Map(rows.map((row) => [String(row.period), numberIn(row, column)]));
  return mondays.map((monday) => (monday <= (completeUntil ?? '') ? (values.get(monday) ?? null) : null));
}

/** A series by the week without the weeks that were not of work. */
export const ofWork = (weeks: (number | null)[], worked: boolean[]): (number | null)[] =>
  weeks.map((value, at) => (worked[at] ? value : null));

/** The Mondays from one to another, both included. */
export function mondaysBetween(first: string, last: string): string[] {
  const mondays: string[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

/** The cell where it is a number. */
export function numberIn(row: Row | undefined, column: string): number | null {
  const cell = row?.[column];
  return typeof cell === 'number' ? cell : null;
}
