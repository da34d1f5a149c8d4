import { useAnswer } from '../queries.ts';
import { useFilters } from '../use-filters.ts';
import { Choice } from './Choice.tsx';

const names = { previous: 'the period before', year: 'a year before', none: 'nothing' } as const;

/** What the period is compared with. Without a choice the API decides, and the field says what it decided. */
export function CompareField() {
  const { filters, change } = useFilters();
  // Every page that has this field shows this answer or is about to: it is asked once.
  const basis = useAnswer('contributors').data?.compared?.basis;
  const shown = names[basis ?? filters.compare ?? 'none'];
  return (
    <Choice
      label="vs"
      shown={shown}
      value={filters.compare ?? 'automatic'}
      choices={[
        { value: 'automatic', name: 'A year before where known, else the period before' },
        { value: 'previous', name: 'The period before' },
        { value: 'year', name: 'The same days a year before' },
        { value: 'none', name: 'Nothing' },
      ]}
      onChoose={(compare) => change({ compare: compare === 'automatic' ? undefined : compare })}
    />
  );
}
