import type { Grain } from '@groundswell/contract';
import { formatPeriod, monthName } from '@groundswell/words';

/** Steps that people count in. */
const steps = [1, 2, 2.5, 5, 10];
/** Gridlines over zero. */
const levels = 4;

/** Whole numbers for the gridlines from zero until over the greatest figure, evenly spaced. */
export function countTicks(most: number): number[] {
  const rough = Math.max(1, most) / levels;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, Math.ceil((steps.find((one) => one * power >= rough) ?? 10) * power));
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, place) => place * step);
}

/** Days up to which days are named on the axis, and not months: about two months. */
const daysNamed = 62;

/** Which periods are named under a chart, at most `most` of them. */
export function periodTicks(periods: string[], grain: Grain, most: number): { at: number; words: string }[] {
  const named = namedPeriods(periods, grain);
  const every = Math.max(1, Math.ceil(named.length / most));
  return named.filter((_, place) => place % every === 0);
}

function namedPeriods(periods: string[], grain: Grain): { at: number; words: string }[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (grain === 'quarter') return periods.map((period, at) => ({ at, words: formatPeriod(period, grain) }));
  if (grain !== 'month' && Date.parse(last) - Date.parse(first) <= daysNamed * 86_400_000)
    return periods.map((period, at) => ({ at, words: formatPeriod(period, 'day') }));
  return periods.flatMap((period, at) => {
    // Of the first month only the end may be shown; its name would stand beside the next one's.
    if (at === 0 ? Number(period.slice(8, 10)) > 10 : period.slice(0, 7) === periods[at - 1]?.slice(0, 7)) return [];
    const isYear = period.slice(5, 7) === '01' && first.slice(0, 4) !== last.slice(0, 4);
    return [{ at, words: isYear ? period.slice(0, 4) : monthName(period) }];
  });
}
