import type { Row } from '@groundswell/contract';
import { formatDay } from '@groundswell/words';
import { DataTable } from '../../parts/DataTable.tsx';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { SeriesPanel } from '../../parts/SeriesPanel.tsx';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { useAnswer } from '../../queries.ts';

/** How many members there are, how many join, and when each size was reached. */
export function GrowthPanels() {
  return (
    <>
      <TwoColumns>
        <SeriesPanel
          metric="growth"
          unit="people"
          words="members"
          lines={[{ column: 'members', label: 'members' }]}
          compared={false}
          notes={false}
        />
        <SeriesPanel
          metric="growth"
          question="How many people join?"
          unit="people"
          lines={[{ column: 'joined', label: 'joined' }]}
          // With the year in which the export begins, and everybody is new, no other could be read.
          compared={false}
        />
      </TwoColumns>
      <MilestonesPanel />
    </>
  );
}

function MilestonesPanel() {
  const answer = useAnswer('milestones');
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
          columns={[
            { name: 'members', label: 'members', unit: 'people' },
            { name: 'reached_on', label: 'reached on', unit: 'date' },
          ]}
          hidden={hidden}
          label="Milestones"
        />
      )}
    </MetricPanel>
  );
}

/** What an export begins with may have been reached before it. */
function withWords(row: Row): Row {
  const day = formatDay(String(row.reached_on));
  return { ...row, reached_on: row.perhaps_before === true ? `${day} or before` : day };
}
