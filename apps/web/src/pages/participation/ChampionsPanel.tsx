import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';

/** Those who answer others, for whoever wants to thank them; no page of an executive has it. */
export function ChampionsPanel() {
  const { filters } = useFilters();
  const isExecutive = filters.view === 'executive';
  const answer = useAnswer('champions', {}, { enabled: !isExecutive });
  if (isExecutive) return null;
  return (
    <MetricPanel metric="champions" answer={answer} unit="people whose threads they replied to" notes={false}>
      {({ rows, hidden }, description) => (
        <DataTable
          label="Champions"
          rows={rows}
          columns={description?.columns.filter(({ name }) => name !== 'people') ?? []}
          hidden={hidden}
        />
      )}
    </MetricPanel>
  );
}
