import type { Row } from '@groundswell/contract';
import { numberOf, textOf } from './number-of.ts';

/** Several series over the same periods, by group, and the greatest figure of all. */
export interface GroupedSeries {
  periods: string[];
  series: Map<string, (number | null)[]>;
  most: number;
}

/** Sorts rows into one series for each group; a period that a group has no row for is not known. */
export function groupSeries(rows: Row[], x: string, group: string, value: string): GroupedSeries {
  const periods = [...new Set(rows.map((row) => textOf(row, x)))].sort();
  const place = new Map(periods.map((period, index) => [period, index]));
  const series = new Map<string, (number | null)[]>();
  let most = 0;
  for (const row of rows) {
    const key = textOf(row, group);
    const values = series.get(key) ?? periods.map(() => null);
    const figure = numberOf(row, value);
    values[place.get(textOf(row, x)) ?? 0] = figure;
    most = Math.max(most, figure ?? 0);
    series.set(key, values);
  }
  return { periods, series, most };
}
