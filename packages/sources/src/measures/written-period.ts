import type { Grain } from '@groundswell/contract';
import { type DateOrder, writtenDate } from '../table/written-date.ts';

/** When a value was, as a cell says it: a day within the period, and how long the period is where the cell tells. */
export interface WrittenPeriod {
  day: string;
  grain: Grain | null;
}

/** The period in a cell: `2024-W05`, `2024-03`, `Mar 2024`, `Q1 2024`, or a date; null where it is none. */
export function writtenPeriod(cell: string, order: DateOrder | null): WrittenPeriod | null {
  const text = cell.trim();
  const [, weekYear, week] = /^(\d{4})[-\s]?(?:W|KW|wk|week\s)(\d{1,2})$/i.exec(text) ?? [];
  if (weekYear !== undefined) return weekOf(Number(weekYear), Number(week));
  const [, lateWeek, lateYear] = /^(?:W|KW|wk|week)\s?(\d{1,2})[\s,/-]+(\d{4})$/i.exec(text) ?? [];
  if (lateYear !== undefined) return weekOf(Number(lateYear), Number(lateWeek));
  const [, quarterYear, quarter] = /^(\d{4})[-\s]?Q([1-4])$/i.exec(text) ?? [];
  if (quarterYear !== undefined) return monthOf(quarterYear, 3 * Number(quarter) - 2, 'quarter');
  const [, lateQuarter, lateQuarterYear] = /^Q([1-4])[\s,/-]+(\d{4})$/i.exec(text) ?? [];
  if (lateQuarterYear !== undefined) return monthOf(lateQuarterYear, 3 * Number(lateQuarter) - 2, 'quarter');
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return monthOf(year, Number(month), 'month');
  const [, early, late] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (late !== undefined) return monthOf(late, Number(early), 'month');
  const [, name, nameYear] = /^([a-z]{3,9})\.?[\s,'’-]+(\d{4}|\d{2})$/i.exec(text) ?? [];
  const named = months.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
  if (named > 0) return monthOf(nameYear!.length === 2 ? `20${nameYear}` : nameYear!, named, 'month');
  return /^\d+$/.test(text) ? null : dayOf(text, order);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayOf(text: string, order: DateOrder | null): WrittenPeriod | null {
  const date = writtenDate(text, order);
  if (date === null) return null;
  const day = 'day' in date ? date.day : 'local' in date ? date.local : date.utc;
  return { day: day.slice(0, 10), grain: null };
}

function monthOf(year: string, month: number, grain: Grain): WrittenPeriod | null {
  return month >= 1 && month <= 12 ? { day: `${year}-${String(month).padStart(2, '0')}-01`, grain } : null;
}

/** The Monday of an ISO week: week 1 holds 4 January. */
function weekOf(year: number, week: number): WrittenPeriod | null {
  if (week < 1 || week > 53) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + (7 * (week - 1) - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000);
  // A year that has no week 53 has its Thursday in the next one.
  if (new Date(monday.getTime() + 3 * 86_400_000).getUTCFullYear() !== year) return null;
  return { day: monday.toISOString().slice(0, 10), grain: 'week' };
}
