import type { Row } from '@groundswell/contract';

/** The figure in a cell, or null where there is none that is known. */
export function numberOf(row: Row | undefined, column: string): number | null {
  const cell = row?.[column];
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

/** The words in a cell; '' where there are none. */
export function textOf(row: Row | undefined, column: string): string {
  const cell = row?.[column];
  return cell === null || cell === undefined ? '' : String(cell);
}
