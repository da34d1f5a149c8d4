import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';

const { 'ranked-bars': RankedBars } = charts;

// As many as stand beside eight themes.
const WORDS = 12;

/** The words that most people used in the channel. */
export function ChannelWords() {
  const { filters } = useFilters();
  // A word chosen on this very list must not empty it of the others.
  const answer = useAnswer('terms', { term: undefined });
  const size = sizedBy(answer.data);
  return (
    <MetricPanel
      metric="terms"
      answer={answer}
      question="In their words"
      unit={size}
      rows={answer.data?.rows.slice(0, WORDS)}
      notes={false}
    >
      {({ rows }, _, choiceOf) => (
        <RankedBars
          rows={rows}
          label="term"
          value={size}
          unit={size}
          badgeOf={(row) => (row.loud === true ? 'one loud voice' : null)}
          selected={filters.term}
          onSelect={(term) => choiceOf({ term })?.()}
        />
      )}
    </MetricPanel>
  );
}
