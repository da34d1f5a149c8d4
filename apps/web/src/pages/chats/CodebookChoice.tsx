import { Choice } from '../../filter-bar/Choice.tsx';
import { everyTheme } from '../../filters.ts';
import { useOptions } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';

/** Whose themes are looked for. */
export function CodebookChoice() {
  const { filters, change } = useFilters();
  const codebooks = useOptions().data?.codebooks ?? [];
  if (codebooks.length < 2) return null;
  return (
    <Choice
      label="Codebook"
      value={filters.codebook ?? 'mindset'}
      choices={codebooks.map(({ id, title }) => ({ value: id, name: title }))}
      onChoose={(id) => change({ ...everyTheme, codebook: id === 'mindset' ? undefined : id })}
    />
  );
}
