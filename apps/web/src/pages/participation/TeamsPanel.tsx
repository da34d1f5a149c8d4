import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';

/** The teams of the roster by how many of their people take part; a click on one looks at it alone. */
export function TeamsPanel() {
  const answer = useAnswer('teams');
  const { change } = useFilters();
  return (
    <MetricPanel metric="teams" answer={answer} unit="posted or reacted, of the roster" notes={false}>
      {({ rows, hidden }, description) => (
        <DataTable
          label="Teams"
          rows={rows.map((row) => ({ ...row, team: row.team ?? 'no team known' }))}
          columns={description?.columns.filter(({ name }) => name !== 'people') ?? []}
          hidden={hidden}
          onRowClick={({ team, roster }) => roster !== null && change({ team: [String(team)] })}
        />
      )}
    </MetricPanel>
  );
}
