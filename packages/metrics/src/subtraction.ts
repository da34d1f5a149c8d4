import type { GuardedCount, MetricDefinition } from './define-metric.ts';
import { type HalfHiddenTable, type HiddenCell, totalPlace } from './half-hidden-table.ts';

type Sums = Pick<MetricDefinition, 'counts' | 'parts'>;

/** Stands for everything that no sum holds together. */
const outside = 'outside';

/**
 * The cell to hide next because a hidden one could be computed from what is still shown, or null where none can.
 * Sums are nodes and cells are edges between the sum of their row and that of their column: a hidden cell is determined
 * just where its edge is a bridge among the hidden ones (Gusfield, A Graph Theoretic Approach to Statistical Data
 * Security, 1988). The smallest shown cell beside the bridge closes a circle.
 */
export function nextToHide(metric: Sums, table: HalfHiddenTable): HiddenCell | null {
  const cells = addingUp(metric, table).map((cell) => ({ cell, ends: endsOf(cell, metric, table) }));
  const hidden = cells.filter(({ cell }) => table.hides(cell));
  const shown = cells.filter(({ cell }) => !table.hides(cell) && table.value(cell) > 0);
  for (const bridge of hidden) {
    const others = hidden.filter((edge) => edge !== bridge);
    const [one, other] = bridge.ends.map((end) => reachable(end, others)) as [Set<string>, Set<string>];
    if (one.has(bridge.ends[1])) continue;
    // The side without `outside`: whatever is in no sum with the bridge crosses the other side's border too. Of two such, the
    // smaller: what crosses its border is more likely to close a circle at once.
    const side = one.has(outside) || (!other.has(outside) && other.size < one.size) ? other : one;
    const beside = shown.filter(({ ends: [a, b] }) => side.has(a) !== side.has(b)).map(({ cell }) => cell);
    const next = smallest(beside, table);
    if (next) return next;
  }
  return nextBesideOnes(metric, table);
}

/** Every cell that is part of a sum or is one. */
function addingUp({ counts, parts }: Sums, { places }: HalfHiddenTable): HiddenCell[] {
  const columns = [
    ...counts.filter(({ addsUp, addsUpWithin }) => addsUp || addsUpWithin).map(({ column }) => column),
    ...(parts ? [parts.of, ...parts.columns] : []),
  ];
  return [...new Set(columns)].flatMap((column) => places.map((row) => ({ row, column })));
}

function endsOf(cell: HiddenCell, { counts, parts }: Sums, table: HalfHiddenTable): [string, string] {
  const { row, column } = cell;
  const inRow = parts && (parts.of === column || parts.columns.includes(column));
  const count = counts.find((count) => count.column === column);
  const other = count && sumAlso(cell, count, table);
  return [inRow ? `row ${row}` : (other ?? outside), (count && sumDown(cell, count, table)) ?? outside];
}

/** The second sum that a cell is part of; of a metric without parts in a row. */
function sumAlso({ row, column }: HiddenCell, { addsUpAlso }: GuardedCount, table: HalfHiddenTable): string | null {
  if (!addsUpAlso || row === totalPlace) return null;
  return `column ${column} also of ${JSON.stringify(addsUpAlso.map((name) => table.row(row)[name]))}`;
}

/** The sum of its column that a cell is part of. */
function sumDown({ row, column }: HiddenCell, count: GuardedCount, table: HalfHiddenTable): string | null {
  if (count.addsUp && table.places.includes(totalPlace)) return `column ${column}`;
  if (!count.addsUpWithin || row === totalPlace) return null;
  return `column ${column} of ${JSON.stringify(count.addsUpWithin.map((name) => table.row(row)[name]))}`;
}

function reachable(from: string, edges: { ends: [string, string] }[]): Set<string> {
  const seen = new Set([from]);
  for (let before = 0; before < seen.size; ) {
    before = seen.size;
    for (const {
      ends: [a, b],
    } of edges) {
      if (seen.has(a)) seen.add(b);
      else if (seen.has(b)) seen.add(a);
    }
  }
  return seen;
}

/** Hidden parts of a shown sum that can only be 1 each, for a 0 is never hidden, are no secret either. */
function nextBesideOnes(metric: Sums, table: HalfHiddenTable): HiddenCell | null {
  for (const { of, parts } of sums(metric, table)) {
    const gone = parts.filter((part) => table.hides(part));
    const together = gone.reduce((sum, part) => sum + table.value(part), 0);
    if ((of && table.hides(of)) || gone.length === 0 || together > gone.length) continue;
    const shown = parts.filter((part) => !table.hides(part) && table.value(part) > 0);
    const next = smallest(shown, table) ?? of;
    if (next) return next;
  }
  return null;
}

/** Every sum with its parts; `of` is null where another metric shows it. */
function sums(metric: Sums, table: HalfHiddenTable): { of: HiddenCell | null; parts: HiddenCell[] }[] {
  const { counts, parts } = metric;
  const { places } = table;
  const rows = parts ? places : [];
  const columns = places.includes(totalPlace) ? counts.filter(({ addsUp }) => addsUp) : [];
  return [
    ...rows.map((row) => ({
      of: { row, column: parts!.of },
      parts: parts!.columns.map((column) => ({ row, column })),
    })),
    ...columns.map(({ column }) => ({
      of: { row: totalPlace, column },
      parts: places.filter((row) => row !== totalPlace).map((row) => ({ row, column })),
    })),
    ...counts.filter(({ addsUpWithin }) => addsUpWithin).flatMap((count) => groups(count, table, sumDown)),
    ...counts.filter(({ addsUpAlso }) => addsUpAlso).flatMap((count) => groups(count, table, sumAlso)),
  ];
}

function groups(
  count: GuardedCount,
  table: HalfHiddenTable,
  sumOf: typeof sumDown,
): { of: null; parts: HiddenCell[] }[] {
  const parts = new Map<string, HiddenCell[]>();
  for (const row of table.places.filter((row) => row !== totalPlace)) {
    const cell = { row, column: count.column };
    const sum = sumOf(cell, count, table)!;
    parts.set(sum, [...(parts.get(sum) ?? []), cell]);
  }
  return [...parts.values()].map((parts) => ({ of: null, parts }));
}

function smallest(cells: HiddenCell[], table: HalfHiddenTable): HiddenCell | null {
  return cells.reduce<HiddenCell | null>(
    (best, cell) => (best === null || table.value(cell) < table.value(best) ? cell : best),
    null,
  );
}
