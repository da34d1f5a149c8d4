import type { ReactNode } from 'react';
import styles from './DataTable.module.css';
import type { ShownCell } from './table-cells.ts';

interface TableHeadProps {
  label: string;
  sorted: false | 'asc' | 'desc';
  isFigure: boolean;
  onSort: () => void;
}

/** The head of a column: a button that sorts by it. */
export function TableHead({ label, sorted, isFigure, onSort }: TableHeadProps) {
  const order = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined;
  return (
    <th scope="col" className={isFigure ? styles.figure : undefined} aria-sort={order}>
      <button type="button" onClick={onSort}>
        {label}
        {order && <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : ' ↓'}</span>}
      </button>
    </th>
  );
}

interface TableRowProps {
  /** `drawn` stands in the place of the words. */
  cells: (ShownCell & { name: string; drawn?: ReactNode })[];
  /** Its number in the whole table, where not all rows are drawn. */
  number?: number;
  onClick?: (() => void) | null;
}

/** A row of a table; where it can be clicked, its first cell is a button, so that the keyboard can too. */
export function TableRow({ cells, number, onClick }: TableRowProps) {
  return (
    <tr
      aria-rowindex={number}
      className={onClick ? styles.clickable : undefined}
      // Who marks a figure to copy it does not choose its row.
      onClick={() => getSelection()?.isCollapsed !== false && onClick?.()}
    >
      {cells.map(({ name, words, isFigure, isHidden, drawn }, index) => (
        <td
          key={name}
          className={[isFigure ? styles.figure : '', isHidden ? styles.hidden : ''].join(' ').trim() || undefined}
        >
          {onClick && index === 0 ? <button type="button">{drawn ?? words}</button> : (drawn ?? words)}
        </td>
      ))}
    </tr>
  );
}

/** Stands for the rows that are out of sight. */
export function TableSpacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={columns} className={styles.spacer} style={{ height }} />
    </tr>
  );
}
