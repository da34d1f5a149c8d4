import type { Grain, Row } from '@groundswell/contract';
import { earlier, lastCompletePeriod, startOf } from './period.ts';
import { numberOf } from './spans.ts';

/**
 * The periods that are whole, from their first day to their last, and over for every community. A row has `period` and
 * `first_day`; `until` has the last covered day of the least covered community and the last day that is asked about.
 */
export function wholePeriods(rows: Row[], grain: Grain, until: Row | undefined): Row[] {
  const [asOf, end] = [until?.least_as_of, until?.last_day];
  if (typeof asOf !== 'string' || typeof end !== 'string') return [];
  const last = numberOf(lastCompletePeriod(earlier(asOf, end), grain));
  const begins = ({ first_day }: Row) => startOf(String(first_day), grain) === first_day;
  return rows.filter((row) => begins(row) && Number(row.period) <= last);
}
