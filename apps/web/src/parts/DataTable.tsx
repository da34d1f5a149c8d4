import type { Hidden, Row } from '@groundswell/contract';
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo, useRef } from 'react';
import type { RowChoice } from '../use-row-choice.ts';
import type { Column } from './csv.ts';
import styles from './DataTable.module.css';
import { TableHead, TableRow, TableSpacer } from './TableParts.tsx';
import { columnWidth, compareCells, tableCells } from './table-cells.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** What a table is made of; `hidden` names cells by their place in `rows`, and `label` says what it is a table of. */
export interface DataTableProps {
  rows: Row[];
  columns: Column[];
  hidden?: Hidden | null;
  /** What a click on a row does; nothing where it is null. */
  choiceOf?: RowChoice;
  label?: string;
  /** Pixels after which it scrolls in itself. */
  maxHeight?: number;
  /** What stands in a column's cells in the place of their words, by the column's name; a hidden cell keeps its words. */
  drawn?: { [column: string]: (row: Row) => ReactNode };
  /** Pixels that a row is high, where that is not one line. */
  rowHeight?: number;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const byCells: SortFn<typeof features, Row> = (a, b, column) => compareCells(a.original[column], b.original[column]);

/** Widest that a column may be spread: over a whole page, the eye would lose its row between two columns. */
const WIDEST = 280;

/** The rows of an answer as a table that sorts by its heads and scrolls in itself. */
export function DataTable(props: DataTableProps) {
  const { rows, columns, hidden, choiceOf, label = 'Table', maxHeight = 420, drawn = {} } = props;
  const scroll = useRef<HTMLElement>(null);
  const definitions = useMemo(() => columns.map(definition), [columns]);
  const table = useTable({ features, columns: definitions, data: rows, sortDescFirst: false });
  const { figures, shown } = useMemo(() => tableCells(rows, columns, hidden), [rows, columns, hidden]);
  const sorted = table.getRowModel().rows;
  const sight = useRowsInSight(sorted, scroll, maxHeight, props.rowHeight);
  const cellsOf = (row: Row, place: number) =>
    columns.map((column) => {
      const cell = shown(row, place, column);
      return { name: column.name, ...cell, drawn: cell.isHidden ? undefined : drawn[column.name]?.(row) };
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={scroll} className={styles.scroll} style={{ maxHeight }} tabIndex={0} aria-label={label}>
      <table
        className={sight.isVirtual ? styles.virtual : styles.table}
        style={{ maxWidth: columns.length * WIDEST }}
        aria-rowcount={sorted.length + 1}
      >
        {sight.isVirtual && <ColumnWidths rows={rows} columns={columns} />}
        <thead>
          <tr>
            {table.getFlatHeaders().map(({ id, column }) => (
              <TableHead
                key={id}
                label={String(column.columnDef.header)}
                sorted={column.getIsSorted()}
                isFigure={figures.has(id)}
                onSort={() => column.toggleSorting()}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <TableSpacer height={sight.above} columns={columns.length} />
          {sight.rows.map(({ row, place }) => (
            <TableRow
              key={row.id}
              number={sight.isVirtual ? place + 2 : undefined}
              cells={cellsOf(row.original, row.index)}
              onClick={choiceOf?.(row.original)}
            />
          ))}
          <TableSpacer height={sight.below} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

function ColumnWidths({ rows, columns }: { rows: Row[]; columns: Column[] }) {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.name} style={{ width: `${columnWidth(column, rows)}ch` }} />
      ))}
    </colgroup>
  );
}

function definition(column: Column): ColumnDef<typeof features, Row> {
  // Unknown and hidden cells come last whichever way the table is sorted.
  return {
    id: column.name,
    header: column.label,
    accessorFn: (row) => row[column.name] ?? undefined,
    sortFn: byCells,
    sortUndefined: 'last',
  };
}
