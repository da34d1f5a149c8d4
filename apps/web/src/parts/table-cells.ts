import type { Cell, Hidden, Row } from '@groundswell/contract';
import { formatBare, formatDay, isDay, NOT_KNOWN } from '@groundswell/words';
import type { Column } from './csv.ts';
import { hiddenCells } from './hidden-cells.ts';

/** A cell as a table shows it. */
export interface ShownCell {
  words: string;
  isFigure: boolean;
  isHidden: boolean;
}

/** Says of a row, its place in `rows` and a column what its cell shows: "38 %", "1,204", "8 Jun 2026", "under 5", "—". */
export function tableCells(rows: Row[], columns: Column[], hidden?: Hidden | null) {
  const isHidden = hiddenCells(hidden);
  const figures = new Set(columns.filter((column) => isFigureColumn(column, rows)).map(({ name }) => name));
  const shown = (row: Row, place: number, column: Column): ShownCell => {
    const isCellHidden = isHidden(place, column.name);
    return {
      words: isCellHidden ? `under ${hidden?.minimum}` : cellWords(row[column.name], column),
      isFigure: figures.has(column.name),
      isHidden: isCellHidden,
    };
  };
  return { figures, shown };
}

/** Order of two cells: figures by size, words as a dictionary has them, numbers within words counted. */
export function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'en-GB', { numeric: true, sensitivity: 'base' });
}

/** Width of a column in characters, for where only some of its rows are drawn: it would jump while scrolling. */
export function columnWidth(column: Column, rows: Row[]): number {
  const lengths = rows.map((row) => cellWords(row[column.name], column).length);
  // A space at either side and the sorting arrow; long texts wrap at sixty characters. Heads are set smaller, in letters narrower than the digit that is the unit (0.7 of it, measured).
  return Math.min(60, Math.max(Math.ceil(column.label.length * 0.75) + 2, ...lengths) + 3);
}

function cellWords(cell: Cell | undefined, column: Column): string {
  if (cell === null || cell === undefined || cell === '') return NOT_KNOWN;
  return isDay(cell) ? formatDay(cell) : formatBare(cell, column.unit);
}

/** Figures stand at the right in digits of one width; a column of which nothing is known goes by its unit. */
function isFigureColumn(column: Column, rows: Row[]): boolean {
  const known = rows.find((row) => row[column.name] !== null && row[column.name] !== undefined);
  return known ? typeof known[column.name] === 'number' : column.unit !== null;
}
