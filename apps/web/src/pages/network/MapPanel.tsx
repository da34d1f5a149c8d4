import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';

const { 'reply-map': ReplyMap } = charts;

/** Who replies to whom, person by person; no page of an executive has it. */
export function MapPanel() {
  const isExecutive = useFilters().filters.view === 'executive';
  const answer = useAnswer('reply-network', {}, { enabled: !isExecutive });
  if (isExecutive) return null;
  return (
    <MetricPanel
      metric="reply-network"
      answer={answer}
      unit="replies; near each other who reply much to each other"
      columns={['from_member', 'from_team', 'to_member', 'to_team', 'replies']}
    >
      {({ rows }) => <ReplyMap rows={rows} />}
    </MetricPanel>
  );
}
