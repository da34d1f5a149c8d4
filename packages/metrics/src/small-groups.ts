import type { Hidden, Row } from '@groundswell/contract';
import type { GuardedCount, MetricDefinition } from './define-metric.ts';

/** Fewest people that a figure shown to an executive may describe: Viva Insights' own floor. */
export const minimumGroup = 5;

type HiddenCell = Hidden['cells'][number];
type Guarded = Pick<MetricDefinition, 'counts' | 'parts' | 'dropSmallRows'>;

/**
 * Takes out of an answer what describes fewer people than the minimum, and the neighbours from which it could be
 * subtracted out again (METRICS.md, Small groups). Figures derived from a hidden count go with it. Row -1 is the total.
 */
export function hideSmallGroups(
  metric: Guarded,
  rows: Row[],
  total: Row | null,
): { rows: Row[]; total: Row | null; cells: HiddenCell[]; dropped: number } {
  const counts = withPeople(metric.counts);
  const kept = metric.dropSmallRows ? rows.filter((row) => !counts.some((count) => isSmall(row, count))) : rows;
  const hidden = new Set<string>();
  const everything = total ? [...kept, total] : kept;
  const hide = (row: number, column: string): void => {
    hidden.add(`${row}:${column}`);
  };
  everything.forEach((row, index) => {
    for (const count of counts) if (isSmall(row, count)) hide(index, count.column);
  });
  if (metric.parts) for (const [index, row] of everything.entries()) hideWithinRow(row, index, metric, hidden, hide);
  for (const count of counts) if (count.addsUp && total) hideAcrossRows(kept, count.column, hidden, hide);
  const cells = [...hidden].map((cell) => {
    const [row, column] = cell.split(':') as [string, string];
    return { row: Number(row) === kept.length ? -1 : Number(row), column };
  });
  const blank = (row: Row, index: number): Row =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, hidden.has(`${index}:${column}`) ? null : value]),
    );
  return {
    rows: kept.map(blank),
    total: total && blank(total, kept.length),
    cells,
    dropped: rows.length - kept.length,
  };
}

/** The columns of people are guarded by themselves. */
function withPeople(counts: GuardedCount[]): GuardedCount[] {
  const named = new Set(counts.map(({ column }) => column));
  const people = [...new Set(counts.map((count) => count.people))].filter((column) => !named.has(column));
  return [...counts, ...people.map((column) => ({ column, people: column }))];
}

/** A figure about nobody known is as telling as one about few; a plain 0 tells nothing. */
function isSmall(row: Row, { column, people }: { column: string; people: string }): boolean {
  const value = row[column];
  return value !== null && value !== undefined && value !== 0 && Number(row[people] ?? 0) < minimumGroup;
}

/** With the sum of a row in sight one hidden part is no secret: the next smallest is hidden as well. */
function hideWithinRow(
  row: Row,
  index: number,
  metric: Guarded,
  hidden: Set<string>,
  hide: (row: number, column: string) => void,
): void {
  const { of, columns } = metric.parts!;
  if (hidden.has(`${index}:${of}`)) return;
  const gone = columns.filter((column) => hidden.has(`${index}:${column}`));
  if (gone.length !== 1) return;
  const next = smallest(
    columns.filter((column) => !gone.includes(column) && Number(row[column] ?? 0) > 0),
    (column) => Number(row[column]),
  );
  if (next !== undefined) hide(index, next);
  else hide(index, of);
}

/** The same down a column that adds up to the total. */
function hideAcrossRows(
  rows: Row[],
  column: string,
  hidden: Set<string>,
  hide: (row: number, column: string) => void,
): void {
  if (hidden.has(`${rows.length}:${column}`)) return;
  const gone = rows.flatMap((_, index) => (hidden.has(`${index}:${column}`) ? [index] : []));
  if (gone.length !== 1) return;
  const next = smallest(
    rows.flatMap((row, index) => (index !== gone[0] && Number(row[column] ?? 0) > 0 ? [index] : [])),
    (index) => Number(rows[index]?.[column]),
  );
  if (next !== undefined) hide(next, column);
  else hide(rows.length, column);
}

function smallest<T>(candidates: T[], size: (candidate: T) => number): T | undefined {
  return candidates.reduce<T | undefined>(
    (best, candidate) => (best === undefined || size(candidate) < size(best) ? candidate : best),
    undefined,
  );
}
