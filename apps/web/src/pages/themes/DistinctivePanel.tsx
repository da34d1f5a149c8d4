import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { withChosen } from './with-chosen.ts';

const { 'ranked-bars': RankedBars } = charts;

// As many as can be taken in at a glance; the table has the others.
const SHOWN = 12;

/** The words that set the chosen channel, team or time apart from everything else. */
export function DistinctivePanel() {
  const { filters, change } = useFilters();
  // A word chosen on this very list must not empty it of the others.
  const answer = useAnswer('distinctive-terms', { term: undefined });
  return (
    <MetricPanel
      metric="distinctive-terms"
      answer={answer}
      unit="people here, the surest word first"
      empty="No word sets this apart from the rest. Choose a channel, a team or a shorter period."
      rows={answer.data && withChosen(answer.data.rows, SHOWN, filters.term)}
    >
      {({ rows }) => (
        <RankedBars
          rows={rows}
          label="term"
          value="people"
          unit="people"
          badgeOf={(row) => `${row.people_elsewhere ?? 'under 5'} elsewhere`}
          selected={filters.term}
          onSelect={(term) => change({ term: term === filters.term ? undefined : term })}
        />
      )}
    </MetricPanel>
  );
}
