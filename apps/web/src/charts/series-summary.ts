import type { Grain } from '@groundswell/contract';
import { formatFigure, formatPeriod } from '@groundswell/words';

/** A drawn line in words, for those who do not see it: where it begins and ends, and its highest point. */
export function seriesSummary(
  label: string,
  periods: string[],
  values: (number | null)[],
  unit: string,
  grain: Grain,
): string {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, period: periods[index] ?? '' }]));
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return `${label}: not known in any period.`;
  const peak = known.reduce((highest, point) => (point.value > highest.value ? point : highest));
  const said = (point: { value: number; period: string }) =>
    `${formatFigure(point.value, unit)} (${formatPeriod(point.period, grain, { year: true })})`;
  return `${label}: from ${said(first)} to ${said(last)}, highest ${said(peak)}.`;
}
