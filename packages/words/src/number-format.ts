import type { Cell, Grain } from '@groundswell/contract';

/** What stands for a figure that is not known. */
export const NOT_KNOWN = '—';

const NO_BREAK = '\u00a0';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ONES: Record<string, string> = {
  people: 'person',
  posts: 'post',
  replies: 'reply',
  occurrences: 'occurrence',
  questions: 'question',
  channels: 'channel',
  days: 'day',
  themes: 'theme',
  pairs: 'pair',
};

/** A figure in British English and its unit apart, for a card that sets the unit smaller; the unit is '' where it has none. */
export function figureParts(value: Cell | undefined, unit?: string | null): { figure: string; unit: string } {
  if (value === null || value === undefined) return { figure: NOT_KNOWN, unit: '' };
  if (typeof value === 'boolean') return { figure: value ? 'yes' : 'no', unit: '' };
  if (typeof value === 'string') return { figure: value, unit: '' };
  if (!Number.isFinite(value)) return { figure: NOT_KNOWN, unit: '' };
  if (unit === 'share') return { figure: percent(value * 100), unit: '%' };
  if (unit === 'hours') return duration(value);
  if (!unit) return { figure: plain(value), unit: '' };
  return { figure: plain(value), unit: value === 1 ? (ONES[unit] ?? unit) : unit };
}

/** A figure with its unit: "169 people", "38 %", "1.6 h", "2.3 days", or "—" where it is not known. */
export function formatFigure(value: Cell | undefined, unit?: string | null): string {
  const parts = figureParts(value, unit);
  return parts.unit === '' ? parts.figure : `${parts.figure}${NO_BREAK}${parts.unit}`;
}

/** A figure for a cell or an axis: as `formatFigure`, but a count goes without its unit, which the heading names. */
export function formatBare(value: Cell | undefined, unit?: string | null): string {
  return formatFigure(value, unit === 'share' || unit === 'hours' ? unit : null);
}

/** The first day of a period in words: "8 Jun", "week of 8 June", "Jun 2026", "Q2 2026"; `year` adds the year where it is left out. */
export function formatPeriod(period: string, grain: Grain, options: { year?: boolean } = {}): string {
  const [year, month, day] = dateParts(period);
  const name = MONTHS[month - 1] ?? '';
  const after = options.year ? ` ${year}` : '';
  if (grain === 'quarter') return `Q${Math.ceil(month / 3)} ${year}`;
  if (grain === 'month') return `${name.slice(0, 3)} ${year}`;
  if (grain === 'week') return `week of ${day} ${name}${after}`;
  return `${day} ${name.slice(0, 3)}${after}`;
}

/** A day with its year: "8 Jun 2026"; a text that is no ISO date is given back as it is. */
export function formatDay(day: string): string {
  return isDay(day) ? formatPeriod(day.slice(0, 10), 'day', { year: true }) : day;
}

/** Whether a cell is an ISO day (`2026-06-08`) or a moment that begins with one. */
export function isDay(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(cell);
}

/** Short name of the month of an ISO day: "Apr". */
export function monthName(day: string): string {
  return (MONTHS[dateParts(day)[1] - 1] ?? '').slice(0, 3);
}

function dateParts(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return [year, month, date];
}

function plain(value: number, decimals = Math.abs(value) < 10 ? 2 : 1): string {
  return formatOf(Number.isInteger(value) ? 0 : decimals)
    .format(value)
    .replace('-', '−');
}

const formats = new Map<number, Intl.NumberFormat>();

/** Each is made once: making one takes longer than writing a hundred figures. */
function formatOf(decimals: number): Intl.NumberFormat {
  const made = formats.get(decimals) ?? new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals });
  formats.set(decimals, made);
  return made;
}

/** One decimal under 10 % and over 99 %, so that "0 %" and "100 %" are only said of exactly that. */
function percent(value: number): string {
  const size = Math.abs(value);
  if (size > 0 && size < 0.05) return value > 0 ? 'under 0.1' : plain(0);
  return plain(value, size < 9.95 || (size > 99 && size < 100) ? 1 : 0);
}

/** Minutes under an hour, hours to two days, then days: nobody reads "71.4 h". */
function duration(hours: number): { figure: string; unit: string } {
  const size = Math.abs(hours);
  if (size >= 48) return { figure: plain(hours / 24, size < 240 ? 1 : 0), unit: 'days' };
  if (size >= 1) return { figure: plain(hours, 1), unit: 'h' };
  if (size > 0 && size * 60 < 1) return { figure: 'under 1', unit: 'min' };
  return size === 0 ? { figure: '0', unit: 'h' } : { figure: plain(hours * 60, 0), unit: 'min' };
}
