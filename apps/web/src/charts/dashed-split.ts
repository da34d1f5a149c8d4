/** A series in two: what is over, and what is not. The second begins at the last complete point, so that the lines meet. */
export interface DashedSplit {
  solid: (number | null)[];
  dashed: (number | null)[];
  /** Index of the last known complete value, or -1. */
  last: number;
}

/** Splits values at `completeUntil`, the first day of the last complete period; without it everything is over. */
export function dashedSplit(
  periods: string[],
  values: (number | null)[],
  completeUntil: string | null | undefined,
): DashedSplit {
  const isOver = (index: number) => !completeUntil || (periods[index] ?? '') <= completeUntil;
  const solid = values.map((value, index) => (isOver(index) ? value : null));
  const last = solid.findLastIndex((value) => value !== null);
  const firstOpen = periods.findIndex((_, index) => !isOver(index));
  const meets = firstOpen > 0 && last === firstOpen - 1;
  const dashed = values.map((value, index) => (isOver(index) && !(meets && index === last) ? null : value));
  return { solid, dashed, last };
}
