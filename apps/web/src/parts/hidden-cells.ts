import type { Hidden, Row } from '@groundswell/contract';

/** Says of a row's place and a column whether that cell is hidden from the reader. */
export function hiddenCells(hidden?: Pick<Hidden, 'cells'> | null): (row: number, column: string) => boolean {
  const places = new Set((hidden?.cells ?? []).map(({ row, column }) => `${row} ${column}`));
  return (row, column) => places.has(`${row} ${column}`);
}

/** The hidden cells by their places among `drawn`, which are some of the answer's very rows in any order; row -1, the total, stays. */
export function hiddenAmong(drawn: Row[], { rows, hidden }: { rows: Row[]; hidden: Hidden | null }): Hidden | null {
  if (!hidden || drawn === rows) return hidden;
  const places = new Map(drawn.map((row, place) => [row, place]));
  const cells = hidden.cells.flatMap((cell) => {
    const row = rows[cell.row];
    const place = row ? places.get(row) : cell.row;
    return place === undefined ? [] : [{ ...cell, row: place }];
  });
  return { ...hidden, cells };
}
