import type { Cell, Hidden, MetricDescription, Row } from '@groundswell/contract';
import { hiddenCells } from './hidden-cells.ts';

/** A column as a metric describes it. */
export type Column = MetricDescription['columns'][number];

/**
 * The rows on screen as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents): the labels of
 * the columns, then exact figures; a hidden cell says "under 5", an unknown one is empty, and no cell can be a formula.
 */
export function toCsv(columns: Column[], rows: Row[], hidden?: Hidden | null): string {
  const isHidden = hiddenCells(hidden);
  const lines = rows.map((row, index) =>
    columns.map(({ name }) => (isHidden(index, name) ? `under ${hidden?.minimum}` : written(row[name]))),
  );
  const head = columns.map(({ label }) => written(label));
  return `\ufeff${[head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Hands a text or a picture to the reader as a file, by a link that is made, clicked and taken away. */
export function download(filename: string, content: string | Blob, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: filename });
  document.body.append(link);
  link.click();
  link.remove();
  // After the click has been handled: some browsers read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** A spreadsheet runs what begins with = + - @ (or a tab or return) as a formula; an apostrophe makes it text (OWASP, CSV injection). */
function written(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const isFormula = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell);
  return isFormula ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
