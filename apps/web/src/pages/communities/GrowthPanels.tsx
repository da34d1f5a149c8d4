import type { Row } from '@groundswell/contract';
import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { SeriesPanel } from '../../parts/SeriesPanel.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { useAnswer } from '../../queries.ts';

/** How many members there are, how many join, and when each size was reached. */
export function GrowthPanels() {
  return (
    <TwoColumns wide>
      <SeriesPanel
        metric="growth"
        unit="people"
        words="members and people who joined"
        lines={[
          { column: 'members', label: 'members' },
          { column: 'joined', label: 'joined', colour: 'sky' },
        ]}
      />
      <MilestonesPanel />
    </TwoColumns>
  );
}

function MilestonesPanel() {
  const answer = useAnswer('milestones');
  const columns = [
    { name: 'members', label: 'members', unit: 'people' },
    { name: 'reached_on', label: 'reached on', unit: 'date' },
    { name: 'before', label: '', unit: null },
  ];
  return (
    <MetricPanel
      metric="milestones"
      answer={answer}
      unit="members"
      empty="Fewer than 10 people are members so far."
      notes={false}
    >
      {({ rows, hidden }) => (
        <DataTable
          rows={rows.toReversed().map(withWords)}
          columns={rows.some(({ perhaps_before }) => perhaps_before === true) ? columns : columns.slice(0, 2)}
          hidden={hidden}
          label="Milestones"
        />
      )}
    </MetricPanel>
  );
}

const withWords = (row: Row): Row => ({ ...row, before: row.perhaps_before === true ? 'or before' : '\u00a0' });
