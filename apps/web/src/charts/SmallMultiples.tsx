import type { Row } from '@groundswell/contract';
import { formatBare, formatFigure } from '@groundswell/words';
import { type ReactNode, use, useMemo } from 'react';
import type { ChartDescription } from './chart-description.ts';
import { ChartNotes } from './chart-notes.ts';
import { groupSeries } from './group-series.ts';
import { acrossMini, MiniArea } from './marks/MiniArea.tsx';
import { miniReadout } from './mini-readout.ts';
import { notesAt } from './note-places.ts';
import styles from './SmallMultiples.module.css';
import type { Token } from './token.ts';
import { type Brush, useBrush } from './use-brush.ts';
import { useWidth } from './use-width.ts';

export const description: ChartDescription = {
  id: 'small-multiples',
  shape: 'series',
  title: 'Small multiples',
  purpose: 'How each of several figures moves over time, side by side on one scale.',
};

/** What small multiples are drawn from: one chart for each value of the column `group`. */
export interface SmallMultiplesProps {
  rows: Row[];
  x: 'period';
  group: string;
  value: string;
  unit?: string;
  labelOf: (group: string) => string;
  colourOf: (group: string) => Token;
  /** The figure over the whole scope for each group, shown at its right; distinct people do not add up. */
  totals: Map<string, number | null>;
  completeUntil: string | null;
  selected?: string;
  onSelect?: (group: string) => void;
  /** Told the first and the last of the periods that were chosen on a chart. */
  onBrush?: (first: string, last: string) => void;
}

/** Gap between charts, and the narrowest that a chart may be: six stand side by side at 1,180 px, three at 768, two at 390. */
const GAP = 20;
const NARROWEST = 140;

/** Small tinted areas on one scale; pointing at one shows every chart's figure in that period, and a part of the periods can be chosen on any. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { rows, x, group, value, completeUntil, totals, unit = 'people' } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const { periods, series, most } = useMemo(() => groupSeries(rows, x, group, value), [rows, x, group, value]);
  const { onBrush } = props;
  const brush = useBrush(
    periods.length,
    onBrush && ((first, last) => onBrush(periods[first] ?? '', periods[last] ?? '')),
  );
  const { pointed } = brush;
  const fitting = Math.floor((width + GAP) / (NARROWEST + GAP));
  const columns = [6, 3, 2].find((many) => many <= fitting) ?? 2;
  const chartWidth = (width - GAP * (columns - 1)) / columns;
  const order = [...totals.keys()].filter((key) => series.has(key));
  const groups = [...order, ...[...series.keys()].filter((key) => !totals.has(key))];
  const notes = notesAt(use(ChartNotes), periods, ...acrossMini(chartWidth));
  return (
    <div ref={ref} className={styles.frame}>
      <ul className={styles.charts} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {groups.map((key) => {
          const values = series.get(key) ?? [];
          const figure = pointed === null ? totals.get(key) : values[pointed];
          return (
            <li key={key}>
              <Choice {...props} {...{ brush }} group={key}>
                <span className={styles.head}>
                  <span className={styles.label}>{props.labelOf(key)}</span>
                  <span className={styles.figure}>{formatBare(figure ?? null, unit)}</span>
                </span>
                <MiniArea
                  {...{ values, periods, completeUntil, most, brush, notes }}
                  width={chartWidth}
                  colour={props.colourOf(key)}
                />
                <span className={styles.unseen}>{miniSummary(values, unit)}</span>
              </Choice>
            </li>
          );
        })}
      </ul>
      <p className={styles.readout}>
        {miniReadout({
          ...{ brush, periods, notes },
          most: formatFigure(most, unit),
          canBrush: onBrush !== undefined,
        })}
      </p>
    </div>
  );
}

interface ChoiceProps extends Pick<SmallMultiplesProps, 'group' | 'selected' | 'onSelect'> {
  brush: Brush;
  children: ReactNode;
}

function Choice({ group, selected, onSelect, brush, children }: ChoiceProps) {
  if (!onSelect) return <div className={styles.chart}>{children}</div>;
  return (
    <button
      type="button"
      className={styles.chart}
      aria-pressed={selected === group}
      onKeyDown={brush.onKeyDown}
      onClick={() => brush.wasDrag() || onSelect(group)}
    >
      {children}
    </button>
  );
}

function miniSummary(values: (number | null)[], unit: string): string {
  const known = values.filter((value) => value !== null);
  const last = known.at(-1);
  return last === undefined ? 'not known' : `in one period at most ${formatFigure(Math.max(...known), unit)}`;
}
