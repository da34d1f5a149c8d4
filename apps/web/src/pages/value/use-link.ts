import type { Measure } from '@groundswell/contract';
import type { Filters } from '../../filters.ts';
import { useMeasures } from '../../measures/use-measures.ts';
import { useAnswer, useOptions } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import type { Engagement } from './beside-words.ts';

/** The measure and the engagement that are shown beside each other, and what is known of the two. */
export function useLink() {
  const { filters, change } = useFilters();
  const list = useMeasures();
  const measures = list.data ?? [];
  const measure = measures.find(({ id }) => id === filters.measure) ?? firstOf(measures, filters);
  const engagement: Engagement = filters.beside ?? 'contributors';
  const asked = useWholeTime(measure);
  const isWholeTime = filters.from === undefined && filters.to === undefined;
  const when = { enabled: measure !== undefined };
  const association = useAnswer('association', asked, when);
  const series = useAnswer('measures-over-time', asked, when);
  return {
    list,
    measures,
    measure,
    engagement,
    association,
    series,
    change,
    isIndexed: filters.scale === 'indexed',
    isWholeTime,
  };
}

/** The first measure that has figures for the teams that are asked for. */
function firstOf(measures: Measure[], { team }: Filters): Measure | undefined {
  const has = ({ company, teams }: Measure) => (team ? team.some((name) => teams.includes(name)) : company);
  return measures.find(has) ?? measures[0];
}

/** A link needs all the time there is: the days that are covered stand in where the reader chose none. */
function useWholeTime(measure: Measure | undefined): Filters {
  const { filters } = useFilters();
  const options = useOptions().data;
  const from = filters.from ?? options?.from ?? undefined;
  const to = filters.to ?? options?.to ?? undefined;
  return { ...(from && { from }), ...(to && { to }), ...(measure && { grain: measure.grain }), compare: 'none' };
}
