import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';

const { 'ranked-bars': RankedBars } = charts;

// As many as stand beside a chart; the table has the others.
const SHOWN = 8;

/** The domains that most people link to. */
export function SharedLinksPanel() {
  const answer = useAnswer('shared-links');
  const all = answer.data?.rows.length ?? 0;
  return (
    <MetricPanel
      metric="shared-links"
      answer={answer}
      unit={all > SHOWN ? `people, ${SHOWN} of ${all} domains` : 'people'}
      empty="Nobody shared a link here, or too few people to show."
      notes={false}
    >
      {({ rows }) => <RankedBars rows={rows.slice(0, SHOWN)} label="domain" value="people" unit="people" />}
    </MetricPanel>
  );
}
