import type { Grain } from '@groundswell/contract';

/** The grain of first days of periods, by the least distance between two of them; a week where there is only one. */
export function grainOf(periods: string[]): Grain {
  const starts = periods.map((period) => Date.parse(period) / 86_400_000).sort((a, b) => a - b);
  const distances = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
  const least = Math.min(...distances.filter((days) => days > 0), 366);
  if (least < 7) return 'day';
  if (least < 28 || least === 366) return 'week';
  return least < 89 ? 'month' : 'quarter';
}
