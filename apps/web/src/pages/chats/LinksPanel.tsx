import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useChatAnswer } from './chat-scope.ts';
import { useChoiceInChat } from './use-choice-in-chat.ts';

const { 'ranked-bars': RankedBars } = charts;

/** The domains that people of this chat linked to, for who may not read posts; nothing where nobody did. */
export function LinksPanel() {
  const choiceOf = useChoiceInChat();
  const answer = useChatAnswer('shared-links');
  if (answer.data?.rows.length === 0) return null;
  return (
    <MetricPanel metric="shared-links" answer={answer} choiceOf={choiceOf} unit="people" notes={false}>
      {({ rows }) => <RankedBars rows={rows} label="domain" value="people" unit="people" />}
    </MetricPanel>
  );
}
