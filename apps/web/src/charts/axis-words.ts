import { formatBare, formatFigure } from '@groundswell/words';
import { niceTicks } from './nice-ticks.ts';

/** From so many hours on an axis counts in days: figures do so too. */
const TWO_DAYS = 48;

/** Round gridlines for values of a unit; those of more than two days stand at whole days, or at their round parts. */
export function unitTicks(values: number[], unit: string, options: { zero: boolean }): number[] {
  const isDays = unit === 'hours' && Math.max(0, ...values) >= TWO_DAYS;
  if (isDays)
    return niceTicks(
      values.map((hours) => hours / 24),
      options,
    ).map((days) => days * 24);
  return niceTicks(values, { ...options, whole: unit !== 'share' && unit !== 'hours' && options.zero });
}

/** Says what a gridline stands for, all of an axis in one unit. */
export function axisWords(ticks: number[], unit: string): (tick: number) => string {
  if (unit !== 'hours' || (ticks.at(-1) ?? 0) < TWO_DAYS) return (tick) => formatBare(tick, unit);
  return (tick) => (tick === 0 ? '0' : formatFigure(tick / 24, 'days'));
}
