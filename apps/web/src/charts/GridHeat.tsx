import type { Hidden, Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { useMemo, useState } from 'react';
import { hiddenCells } from '../parts/hidden-cells.ts';
import type { ChartDescription } from './chart-description.ts';
import styles from './GridHeat.module.css';
import { type GridSide, heatCells } from './heat-cells.ts';
import { heatFit } from './heat-fit.ts';
import { HeatHead, HeatLine } from './marks/HeatLine.tsx';
import { useWidth } from './use-width.ts';

export const description: ChartDescription = {
  id: 'grid-heat',
  shape: 'grid',
  title: 'Heat grid',
  purpose: 'Where two categories meet most: each cell carries its number, and a small group says that it is hidden.',
};

/** What a heat grid is drawn from; `hidden` names cells by row and column of `rows`. */
export interface GridHeatProps {
  rows: Row[];
  x: GridSide;
  y: GridSide;
  value: string;
  unit: string;
  /** What the grid is of, where a page has several; the unit unless given. */
  name?: string;
  hidden?: Hidden['cells'];
  minimum?: number;
  /** What the columns are, for "recurs in 3 of 5 questions" at the end of each line; without it nothing is said. */
  recurs?: string;
  /** What a cell without a row means: not known (null) unless given, 0 for posts in an hour. */
  absent?: 0 | null;
  /** Cells without a row stay empty, where they can have none: after the end of a triangle. */
  blank?: boolean;
  /** Where given, each cell with a figure is a button: told the keys of its line and column. */
  onSelect?: (line: string, column: string) => void;
  selected?: { line: string; column: string };
}

/** A table of cells shaded by their figures; it scrolls in itself where it is wider than its place. */
export function GridHeat({
  rows,
  x,
  y,
  value,
  unit,
  name = unit,
  hidden,
  minimum = 5,
  recurs,
  absent = null,
  blank = false,
  onSelect,
  selected,
}: GridHeatProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<string | null>(null);
  const grid = useMemo(
    () => heatCells(rows, { x, y, value, absent, blank }, hiddenCells(hidden ? { cells: hidden } : null)),
    [rows, x, y, value, absent, blank, hidden],
  );
  const fit = heatFit(grid, width, unit, minimum, recurs !== undefined);
  return (
    <div ref={ref} className={styles.frame} data-dense={!fit.withFigures || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={`Heat grid, ${name}`}>
        <table className={styles.grid}>
          <HeatHead {...{ grid, fit, recurs }} />
          <tbody onPointerLeave={(event) => event.pointerType === 'mouse' && setPointed(null)}>
            {grid.lines.map((line) => (
              <HeatLine
                key={line.key}
                {...{ line, grid, fit, unit, minimum, recurs, onSelect, selected }}
                onPoint={(column, cell) => {
                  const figure = cell.hidden ? `under ${minimum} people` : formatFigure(cell.value, unit);
                  setPointed(`${line.label}, ${column}: ${figure}`);
                }}
              />
            ))}
          </tbody>
        </table>
      </section>
      {!fit.withFigures && (
        <p className={styles.readout}>{pointed ?? `Point at a cell for its figure; the stronger, the more ${unit}.`}</p>
      )}
    </div>
  );
}
