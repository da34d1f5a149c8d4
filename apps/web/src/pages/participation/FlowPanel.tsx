import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';

const { 'stacked-flow': StackedFlow } = charts;

/** New, staying and leaving people, by the month or the quarter: by the week, every fortnightly poster would leave. */
export function FlowPanel() {
  const answer = useAnswer('flow');
  const grain = answer.data?.scope.grain ?? 'month';
  return (
    <MetricPanel metric="flow" answer={answer} unit={`people, a ${grain}`}>
      {({ rows, completeUntil }, _, choiceOf) => (
        <StackedFlow
          rows={rows}
          grain={grain}
          unit="people"
          completeUntil={completeUntil}
          onSelect={(period) => choiceOf({ period })?.()}
        />
      )}
    </MetricPanel>
  );
}
