import type { Grain } from '@groundswell/contract';
import { type Association, fewestPeriods } from './associations.ts';

/** What an association says, in a sentence: that there is none, that it is too early, or who leads whom, and that it is no cause. */
export function sayAssociation({ measure, metric, lags, pairs, best }: Association, grain: Grain): string {
  if (pairs < fewestPeriods) return `too early to say: ${pairs} of ${fewestPeriods} ${grain}s`;
  if (lags.length === 0) return 'one of the two never changes';
  if (best === null) return `consistent with no link (${count(pairs, grain)})`;
  const { lag, r, low, high } = best;
  const figures = `(r ${figure(r)}, ${figure(low)} to ${figure(high)}; ${count(pairs, grain)})`;
  const how = r < 0 ? ', the one rising where the other falls' : '';
  return `${whoLeads(metric, measure, lag, grain)}${how} ${figures}; association, not cause`;
}

function whoLeads(metric: string, measure: string, lag: number, grain: Grain): string {
  if (lag === 0) return `${metric} and ${measure} change in the same ${grain}`;
  const [first, second] = lag > 0 ? [metric, measure] : [measure, metric];
  return `${first} ${lag > 0 ? 'lead' : 'leads'} ${second} by about ${count(Math.abs(lag), grain)}`;
}

const count = (periods: number, grain: Grain): string => `${periods} ${grain}${periods === 1 ? '' : 's'}`;

/** Two places, with a true minus. */
const figure = (r: number): string => r.toFixed(2).replace('-', '−');
