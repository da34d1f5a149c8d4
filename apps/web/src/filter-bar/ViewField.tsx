import { useFilters } from '../use-filters.ts';
import { Choice } from './Choice.tsx';

/** Whose eyes the page is seen with. */
export function ViewField() {
  const { filters, change } = useFilters();
  return (
    <Choice
      label="View as"
      value={filters.view ?? 'lead'}
      choices={[
        { value: 'lead', name: 'Lead' },
        { value: 'executive', name: 'Executive' },
      ]}
      onChoose={(view) => change({ view: view === 'executive' ? view : undefined })}
    />
  );
}
