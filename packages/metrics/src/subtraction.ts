import type { MetricDefinition } from './define-metric.ts';
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
    const side = reachable(
      bridge.ends[0],
      hidden.filter((edge) => edge !== bridge),
    );
    if (side.has(bridge.ends[1])) continue;
    const beside = shown.filter(({ ends: [a, b] }) => side.has(a) !== side.has(b)).map(({ cell }) => cell);
    const next = smallest(beside, table);
    if (next) return next;
  }
  return nextBesideOnes(metric, table);
}

/** Every cell that is part of a sum or is one. */
function addingUp({ counts, parts }: Sums, { places }: HalfHiddenTable): HiddenCell[] {
  const columns = [
    ...counts.filter(({ addsUp }) => addsUp).map(({ column }) => column),
    ...(parts ? [parts.of, ...parts.columns] : []),
  ];
  return [...new Set(columns)].flatMap((column) => places.map((row) => ({ row, column })));
}

function endsOf({ row, column }: HiddenCell, { counts, parts }: Sums, { places }: HalfHiddenTable): [string, string] {
  const inRow = parts && (parts.of === column || parts.columns.includes(column));
  const inColumn = places.includes(totalPlace) && counts.some((count) => count.addsUp && count.column === column);
  return [inRow ? `row ${row}` : outside, inColumn ? `column ${column}` : outside];
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
    if (table.hides(of) || gone.length === 0 || together > gone.length) continue;
    return (
      smallest(
        parts.filter((part) => !table.hides(part) && table.value(part) > 0),
        table,
      ) ?? of
    );
  }
  return null;
}

function sums({ counts, parts }: Sums, { places }: HalfHiddenTable): { of: HiddenCell; parts: HiddenCell[] }[] {
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
  ];
}

function smallest(cells: HiddenCell[], table: HalfHiddenTable): HiddenCell | null {
  return cells.reduce<HiddenCell | null>(
    (best, cell) => (best === null || table.value(cell) < table.value(best) ? cell : best),
    null,
  );
}
