import type { Measure } from '@groundswell/contract';
import type { Filters } from '../../../filters.ts';
import { useOptions } from '../../../queries.ts';

/** All the days that there are, by the period of the measure: what a programme is asked over. */
export function useWholeCompany(measure: Measure | undefined): Filters {
  const options = useOptions().data;
  return {
    ...(options?.from && { from: options.from }),
    ...(options?.to && { to: options.to }),
    ...(measure && { grain: measure.grain }),
    compare: 'none',
  };
}
