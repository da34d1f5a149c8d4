import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** The rows to draw, each with its place, and the heights of what is left out above and below them. */
export interface RowsInSight<T> {
  rows: { row: T; place: number }[];
  above: number;
  below: number;
  isVirtual: boolean;
}

/** From here on only the rows in sight are drawn: a browser lays out some hundred rows at once without a pause. */
const VIRTUAL_OVER = 200;
/** Height of a row of one line, as DataTable.module.css sets it. */
const ROW_HEIGHT = 33;

/** Which of many rows are in sight of the scrolling element; of up to two hundred, all. */
export function useRowsInSight<T>(
  rows: T[],
  scroll: RefObject<HTMLElement | null>,
  height: number,
  rowHeight = ROW_HEIGHT,
): RowsInSight<T> {
  const isVirtual = rows.length > VIRTUAL_OVER;
  const virtualizer = useVirtualizer({
    count: isVirtual ? rows.length : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 600, height },
  });
  if (!isVirtual) return { rows: rows.map((row, place) => ({ row, place })), above: 0, below: 0, isVirtual };
  const inSight = virtualizer.getVirtualItems();
  return {
    rows: inSight.flatMap(({ index }) => (rows[index] === undefined ? [] : [{ row: rows[index], place: index }])),
    above: inSight[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (inSight.at(-1)?.end ?? 0),
    isVirtual,
  };
}
