import { formatBare, NOT_KNOWN } from '@groundswell/words';
import type { HeatCell } from './heat-cells.ts';

/** What a cell says: its figure, "under 5" where it is hidden, "—" where it is not known. */
export function heatWords(cell: HeatCell, minimum: number, unit: string): string {
  if (cell.blank) return '';
  if (cell.hidden) return `under ${minimum}`;
  return cell.value === null ? NOT_KNOWN : formatBare(cell.value, unit);
}

/**
 * In how many of the columns a line is found: "3 of 5 questions". A hidden cell may be found too, so the count is then the
 * least that it can be, "at least 3 of 5 questions", or "hidden" where no other is found.
 */
export function recursIn(cells: HeatCell[], noun: string): string {
  const found = cells.filter((cell) => !cell.hidden && (cell.value ?? 0) > 0).length;
  const words = `${found} of ${cells.length} ${cells.length === 1 ? noun.replace(/s$/, '') : noun}`;
  if (!cells.some((cell) => cell.hidden)) return words;
  return found === 0 ? 'hidden' : `at least ${words}`;
}
