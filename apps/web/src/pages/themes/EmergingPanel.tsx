import { formatFigure } from '@groundswell/words';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { withChosen } from './with-chosen.ts';

const { 'ranked-bars': RankedBars } = charts;

// As many as can be taken in at a glance; the table has the others.
const SHOWN = 12;

/** The words that many more people used in the last complete week than was usual. */
export function EmergingPanel() {
  const { filters } = useFilters();
  const answer = useAnswer('emerging-terms', { term: undefined });
  return (
    <MetricPanel
      metric="emerging-terms"
      answer={answer}
      unit="people in the last complete week"
      empty="No word stands out in the last complete week of this period, compared with the thirteen before it."
      rows={answer.data && withChosen(answer.data.rows, SHOWN, filters.term)}
      notes={false}
    >
      {({ rows }, _, choiceOf) => (
        <RankedBars
          rows={rows}
          label="term"
          value="people"
          unit="people"
          badgeOf={(row) => `usually ${formatFigure(Math.round(Number(row.expected)), 'people')}`}
          selected={filters.term}
          onSelect={(term) => choiceOf({ term })?.()}
        />
      )}
    </MetricPanel>
  );
}
