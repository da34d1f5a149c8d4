import type { Row } from '@groundswell/contract';
import { unitTicks } from './axis-words.ts';
import { dashedSplit } from './dashed-split.ts';
import type { LineSeriesProps } from './LineSeries.tsx';
import { numberOf, textOf } from './number-of.ts';

/** A line worked out: its values, its comparison's, and where its last complete value is. */
export interface PlottedLine {
  values: (number | null)[];
  compared: (number | null)[];
  last: number;
}

/** A line chart worked out: what the library draws (`points`) and what the words are made of. */
export interface PlottedSeries {
  periods: string[];
  comparedPeriods: string[];
  lines: PlottedLine[];
  points: Record<string, number | null>[];
  ticks: number[];
  /** Whether a period is drawn that is not over. */
  hasOpen: boolean;
}

type Wanted = Pick<LineSeriesProps, 'rows' | 'x' | 'lines' | 'unit' | 'compared' | 'completeUntil' | 'zero'>;

/** Works out a line chart from rows: splits what is not over, aligns the comparison by place, chooses the gridlines. */
export function plotSeries({ rows, x, lines, unit, compared, completeUntil, zero }: Wanted): PlottedSeries {
  const periods = rows.map((row) => textOf(row, x));
  const earlier = rows.map((_, index) => compared?.rows[index]);
  const splits = lines.map(({ column }) => {
    const values = rows.map((row) => numberOf(row, column));
    return {
      values,
      compared: earlier.map((row) => numberOf(row, column)),
      ...dashedSplit(periods, values, completeUntil),
    };
  });
  const drawn = splits.flatMap((line) => [...line.values, ...line.compared]).filter((value) => value !== null);
  return {
    periods,
    comparedPeriods: earlier.map((row?: Row) => textOf(row, x)),
    lines: splits.map(({ values, compared: before, last }) => ({ values, compared: before, last })),
    points: periods.map((_, index) => pointAt(splits, index)),
    ticks: unitTicks(drawn, unit, { zero: zero ?? true }),
    hasOpen: splits.some((line) =>
      line.values.some((value, index) => value !== null && isOpen(periods, index, completeUntil)),
    ),
  };
}

/** Whether the period at a place is not over. */
export function isOpen(periods: string[], index: number, completeUntil: string | null | undefined): boolean {
  return Boolean(completeUntil) && (periods[index] ?? '') > (completeUntil ?? '');
}

function pointAt(splits: (ReturnType<typeof dashedSplit> & { compared: (number | null)[] })[], index: number) {
  const point: Record<string, number | null> = { index };
  splits.forEach((line, place) => {
    point[`solid${place}`] = line.solid[index] ?? null;
    point[`dashed${place}`] = line.dashed[index] ?? null;
    point[`compared${place}`] = line.compared[index] ?? null;
  });
  return point;
}
