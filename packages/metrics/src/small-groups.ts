import type { Row } from '@groundswell/contract';
import type { GuardedCount, MetricDefinition } from './define-metric.ts';
import { HalfHiddenTable, type HiddenCell } from './half-hidden-table.ts';
import { nextToHide } from './subtraction.ts';

/** Fewest people that a figure shown to an executive may describe: Viva Insights' own floor. */
export const minimumGroup = 5;

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
  const table = new HalfHiddenTable(kept, total);
  for (const row of table.places)
    for (const count of counts)
      if (count.leadsOnly || isSmall(table.row(row), count)) table.hide({ row, column: count.column });
  for (let next = nextToHide(metric, table); next; next = nextToHide(metric, table)) table.hide(next);
  for (const count of counts) hideDerived(count, table);
  return { ...table.seen(), cells: table.cells, dropped: rows.length - kept.length };
}

/** The columns of people are guarded by themselves, and so is `people`, which every row has: it may be one of them by its other name. */
function withPeople(counts: GuardedCount[]): GuardedCount[] {
  const named = new Set(counts.map(({ column }) => column));
  const people = [...new Set([...counts.map((count) => count.people), 'people'])].filter(
    (column) => !named.has(column),
  );
  return [...counts, ...people.map((column) => ({ column, people: column }))];
}

/** A figure about nobody known is as telling as one about few; a plain 0 tells nothing. */
function isSmall(row: Row, { column, people, ofCompanyWhereNull, evenZero = false }: GuardedCount): boolean {
  const value = row[column];
  if (ofCompanyWhereNull && row[people] === null) return false;
  return value !== null && value !== undefined && (evenZero || value !== 0) && Number(row[people] ?? 0) < minimumGroup;
}

/** A share of 0 or of nothing gives no count away. */
function hideDerived({ column, derivedFrom = [], evenZero = false }: GuardedCount, table: HalfHiddenTable): void {
  for (const row of table.places) {
    const cell = { row, column };
    if ((evenZero || table.value(cell) !== 0) && derivedFrom.some((from) => table.hides({ row, column: from })))
      table.hide(cell);
  }
}
