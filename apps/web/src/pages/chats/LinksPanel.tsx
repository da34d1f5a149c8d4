import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useChatAnswer } from './chat-scope.ts';

const { 'ranked-bars': RankedBars } = charts;

/** The domains that people of this chat linked to; nothing where nobody did. */
export function LinksPanel() {
  const answer = useChatAnswer('shared-links');
  if (answer.data?.rows.length === 0) return null;
  return (
    <MetricPanel metric="shared-links" answer={answer} unit="people" notes={false}>
      {({ rows }) => <RankedBars rows={rows} label="domain" value="people" unit="people" />}
    </MetricPanel>
  );
}
