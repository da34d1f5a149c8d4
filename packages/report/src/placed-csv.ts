import type { ChatReport, ReportPost } from '@groundswell/contract';
import { methodWords } from './report-words.ts';

type Cell = string | number | null;

const columns: [heading: string, cell: (post: ReportPost) => Cell][] = [
  ['number', ({ number }) => number],
  ['day', ({ day }) => day],
  ['time (UTC)', ({ at }) => at],
  ['seconds since the start', ({ seconds }) => seconds],
  ['author', ({ author }) => author],
  ['question', ({ question }) => question],
  ['part', ({ part }) => part],
  ['placed by', ({ method }) => methodWords[method] ?? method],
  ['confidence', ({ confidence }) => Math.round(confidence * 100) / 100],
  ['text', ({ text }) => text],
];

/**
 * The placed posts of a chat as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents). A column of
 * which nothing is known is left out; no cell can be a formula.
 */
export function placedCsv({ transcript }: ChatReport): string {
  const shown = columns.filter(([, cell]) => transcript.length === 0 || transcript.some((post) => cell(post) !== null));
  const lines = [shown.map(([heading]) => heading), ...transcript.map((post) => shown.map(([, cell]) => cell(post)))];
  return `\ufeff${lines.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet runs what begins with = + - @ (or a tab or return) as a formula; an apostrophe makes it text (OWASP, CSV injection). */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
