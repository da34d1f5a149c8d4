import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';

/** Who joins people that would not meet otherwise; no page of an executive has it. */
export function BrokersPanel() {
  const isExecutive = useFilters().filters.view === 'executive';
  const answer = useAnswer('brokers', {}, { enabled: !isExecutive });
  if (isExecutive) return null;
  return (
    <MetricPanel
      metric="brokers"
      answer={answer}
      unit="betweenness: share of the shortest ways between two others that lead over them"
      notes={false}
    >
      {({ rows, hidden }, description) => (
        <DataTable
          label="Brokers"
          rows={rows}
          columns={description?.columns.filter(({ name }) => name !== 'people') ?? []}
          hidden={hidden}
        />
      )}
    </MetricPanel>
  );
}
