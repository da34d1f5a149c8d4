import type { Row } from '@groundswell/contract';
import { numberOf, textOf } from './number-of.ts';

/** One side of a grid: the column that names it, and which keys to show in which order under which words. */
export interface GridSide {
  column: string;
  /** Without labels the keys come from the rows, in their order. */
  labels?: [key: string, label: string][];
}

/** A cell of the grid: a figure, not known (null), or hidden. */
export interface HeatCell {
  value: number | null;
  hidden: boolean;
  /** There is no such cell. */
  blank?: boolean;
}

/** How rows become a grid; `absent` is what a cell without a row means. */
export interface GridSides {
  x: GridSide;
  y: GridSide;
  value: string;
  absent: 0 | null;
  blank?: boolean;
}

/** A grid worked out from rows. */
export interface HeatGrid {
  columns: [string, string][];
  lines: { key: string; label: string; cells: HeatCell[] }[];
  most: number;
}

/** Arranges rows as a grid; where several rows name one cell the last one stands. */
export function heatCells(
  rows: Row[],
  { x, y, value, absent, blank }: GridSides,
  isHidden: (row: number, column: string) => boolean,
): HeatGrid {
  const columns = x.labels ?? keysOf(rows, x.column);
  const cells = new Map<string, HeatCell>();
  rows.forEach((row, index) => {
    const place = `${textOf(row, y.column)}\n${textOf(row, x.column)}`;
    cells.set(place, { value: numberOf(row, value), hidden: isHidden(index, value) });
  });
  const lines = (y.labels ?? keysOf(rows, y.column)).map(([key, label]) => ({
    key,
    label,
    cells: columns.map(
      ([column]) => cells.get(`${key}\n${column}`) ?? { value: absent, hidden: false, ...(blank && { blank }) },
    ),
  }));
  const most = Math.max(0, ...[...cells.values()].map((cell) => cell.value ?? 0));
  return { columns, lines, most };
}

function keysOf(rows: Row[], column: string): [string, string][] {
  return [...new Set(rows.map((row) => textOf(row, column)))].map((key) => [key, key]);
}
