import type { Change } from '@groundswell/contract';

/** Fewest weeks from which a usual wobble can be told, and how far back it looks (METRICS.md, Time). */
export const wobbleWeeks = { least: 12, most: 52 };

/** Turns a median absolute deviation into the standard deviation of a normal series. */
const madToDeviation = 1.4826;

/**
 * Judges a headline figure against its comparison: beyond the usual wobble when the typical complete week moved by more than
 * the robust spread of the weekly series over the 52 weeks up to the period's end, and the shown figure moved as far, the same way.
 * `now` and `before` are the two totals that are shown; the week series decide the verdict.
 */
export function judgeChange(
  column: string,
  better: 'higher' | 'lower' | null,
  totals: { now: number | null; before: number | null },
  weeks: { now: (number | null)[]; before: (number | null)[]; past: (number | null)[] },
): Change {
  const difference = totals.now === null || totals.before === null ? null : totals.now - totals.before;
  const wobble = spread(known(weeks.past).slice(-wobbleWeeks.most));
  const typical = { now: median(known(weeks.now)), before: median(known(weeks.before)) };
  return { column, ...totals, difference, wobble, verdict: verdict(difference, typical, wobble, better) };
}

function verdict(
  difference: number | null,
  typical: { now: number | null; before: number | null },
  wobble: number | null,
  better: 'higher' | 'lower' | null,
): Change['verdict'] {
  if (difference === null || typical.now === null || typical.before === null || wobble === null) return 'not known';
  const moved = typical.now - typical.before;
  const beyond = Math.min(Math.abs(moved), Math.abs(difference)) > wobble && Math.sign(moved) === Math.sign(difference);
  if (!beyond) return 'about the same';
  if (better === null) return 'changed';
  return moved > 0 === (better === 'higher') ? 'better' : 'worse';
}

function spread(series: number[]): number | null {
  if (series.length < wobbleWeeks.least) return null;
  const middle = median(series)!;
  return madToDeviation * median(series.map((value) => Math.abs(value - middle)))!;
}

/** Middle value; the mean of the two middle ones for an even count; null for none. */
export function median(series: number[]): number | null {
  if (series.length === 0) return null;
  const sorted = [...series].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const known = (series: (number | null)[]): number[] => series.filter((value) => value !== null);
