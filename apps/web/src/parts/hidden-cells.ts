import type { Hidden } from '@groundswell/contract';

/** Says of a row's place and a column whether that cell is hidden from the reader. */
export function hiddenCells(hidden?: Pick<Hidden, 'cells'> | null): (row: number, column: string) => boolean {
  const places = new Set((hidden?.cells ?? []).map(({ row, column }) => `${row} ${column}`));
  return (row, column) => places.has(`${row} ${column}`);
}
