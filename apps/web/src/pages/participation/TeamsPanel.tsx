import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';

/** The teams of the roster by how many of their people take part; a click on one looks at it alone. */
export function TeamsPanel() {
  const answer = useAnswer('teams');
  return (
    <MetricPanel metric="teams" answer={answer} unit="posted or reacted, of the roster" notes={false}>
      {({ rows, hidden }, description, choiceOf) => (
        <DataTable
          label="Teams"
          rows={rows}
          columns={description?.columns.filter(({ name }) => name !== 'people') ?? []}
          hidden={hidden}
          drawn={{ team: ({ team }) => team ?? 'no team known' }}
          choiceOf={choiceOf}
        />
      )}
    </MetricPanel>
  );
}
