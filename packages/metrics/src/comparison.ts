import type { Grain, Question } from '@groundswell/contract';
import { daysIn, type Period, previousPeriod, yearBefore } from './period.ts';

/** A year before is compared only where at least this share of it is covered; ours. */
const coveredShare = 0.9;
/** METRICS.md, Time: longer periods are compared with the year before, because seasons are not progress. */
const seasonalFrom = 13 * 7;

/** The period to compare with, and how it was found. */
export interface Comparison {
  period: Period;
  basis: 'previous' | 'year';
}

/** The period to compare with, by the asker's choice or by the rule of METRICS.md; null where nothing is covered there. */
export function comparisonFor(question: Question, period: Period, covered: Period, grain: Grain): Comparison | null {
  if (question.compare === 'none') return null;
  const year = yearBefore(period, grain);
  const seasonal = daysIn(period) > seasonalFrom && shareCovered(year, covered) >= coveredShare;
  const basis = question.compare ?? (seasonal ? 'year' : 'previous');
  const chosen = basis === 'year' ? year : previousPeriod(period);
  return shareCovered(chosen, covered) > 0 ? { period: chosen, basis } : null;
}

function shareCovered(period: Period, covered: Period): number {
  const overlap = {
    from: period.from > covered.from ? period.from : covered.from,
    to: period.to < covered.to ? period.to : covered.to,
  };
  return overlap.from > overlap.to ? 0 : daysIn(overlap) / daysIn(period);
}
