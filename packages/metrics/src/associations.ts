import type { Grain } from '@groundswell/contract';
import {
  crossCorrelations,
  differenced,
  fisherInterval,
  type LagCorrelation,
  type Series,
} from './cross-correlation.ts';
import { holmAdjusted } from './holm.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A series by its name, period by period. */
export interface NamedSeries {
  name: string;
  values: Series;
}

/** A lag of one pair of series, judged beside everything that is shown together. */
export interface JudgedLag extends LagCorrelation {
  /** Inside the 95 % interval that holds for all at once. */
  low: number;
  high: number;
  adjusted: number;
}

/** How an engagement series and a measure go together. */
export interface Association {
  measure: string;
  metric: string;
  lags: JudgedLag[];
  /** Pairs of changes at lag 0, which tell whether there are enough. */
  pairs: number;
  /** The lag that is surest, where it is beyond chance among all. */
  best: JudgedLag | null;
}

/** Fewest pairs of changes from which a number is given (METRICS.md, The business link). */
export const fewestPeriods = 20;
/** What is beyond chance: 5 % over everything shown together. */
const level = 0.05;
/** How far apart cause and effect are looked for. Ours: two months by the week, half a year by the month; more lags find less. */
export const mostLag: Record<Grain, number> = { day: 14, week: 8, month: 6, quarter: 4 };

/**
 * Every engagement series with every measure: both differenced, correlated at all lags, and judged together: p by Holm and
 * intervals by Bonferroni over all lags × metrics × measures (METRICS.md, The business link).
 */
export function associationsOf(engagement: NamedSeries[], measures: NamedSeries[], lags: number): Association[] {
  const changes = (series: NamedSeries[]) => series.map(({ name, values }) => ({ name, values: differenced(values) }));
  const changed = { engagement: changes(engagement), measures: changes(measures) };
  const pairs = changed.measures.flatMap((measure) =>
    changed.engagement.map((metric) => ({
      ...{ measure: measure.name, metric: metric.name, pairs: knownPairs(metric.values, measure.values) },
      lags: crossCorrelations(metric.values, measure.values, lags, fewestPeriods),
    })),
  );
  const all = pairs.flatMap((pair) => pair.lags);
  const adjusted = holmAdjusted(all.map(({ p }) => p));
  const z = normalQuantile(1 - level / (2 * Math.max(1, all.length)));
  const judged = new Map(
    all.map((one, place) => {
      const [low, high] = fisherInterval(one.r, one.effective, z);
      return [one, { ...one, low, high, adjusted: adjusted[place]! }];
    }),
  );
  return pairs.map((pair) => {
    const lags = pair.lags.map((one) => judged.get(one)!);
    return { ...pair, lags, best: surest(lags) };
  });
}

/** The lag with the smallest p; of equal ones the strongest. Null where none is beyond chance. */
function surest(lags: JudgedLag[]): JudgedLag | null {
  const [first] = lags
    .filter(({ adjusted }) => adjusted < level)
    .sort((a, b) => a.p - b.p || Math.abs(b.r) - Math.abs(a.r));
  return first ?? null;
}

const knownPairs = (x: Series, y: Series): number =>
  x.filter((value, place) => value !== null && (y[place] ?? null) !== null).length;
