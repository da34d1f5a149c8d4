import { formatBare, NOT_KNOWN } from '../parts/number-format.ts';
import type { HeatCell } from './heat-cells.ts';

/** What a cell says: its figure, "under 5" where it is hidden, "—" where it is not known. */
export function heatWords(cell: HeatCell, minimum: number, unit: string): string {
  if (cell.hidden) return `under ${minimum}`;
  return cell.value === null ? NOT_KNOWN : formatBare(cell.value, unit);
}

/** In how many of the columns a line is found: "3 of 5 questions". A hidden cell is not counted, as its figure is not said. */
export function recursIn(cells: HeatCell[], noun: string): string {
  const found = cells.filter((cell) => !cell.hidden && (cell.value ?? 0) > 0).length;
  return `${found} of ${cells.length} ${noun}`;
}
