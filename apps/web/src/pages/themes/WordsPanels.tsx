import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useAnswer } from '../../queries.ts';
import { useThemeWords } from '../../use-codebook.ts';
import { useFilters } from '../../use-filters.ts';
import { CloudPanel } from './CloudPanel.tsx';
import { withChosen } from './with-chosen.ts';

const { 'ranked-bars': RankedBars } = charts;

// As many as stand beside the cloud at its height.
const RANKED = 8;

/** The words that people use: as a cloud, and ranked beside it. */
export function WordsPanels() {
  const { filters, change } = useFilters();
  // A word chosen in this very cloud must not empty it of the others.
  const answer = useAnswer('terms', { term: undefined });
  const size = sizedBy(answer.data);
  const words = useThemeWords();
  const within = filters.theme && words.labelOf(filters.theme);
  const choose = (term: string) => change({ term: term === filters.term ? undefined : term });
  return (
    <>
      <CloudPanel onChoose={choose} />
      <MetricPanel
        metric="terms"
        answer={answer}
        question="Ranked"
        unit={within ? `${size}, within “${within}”` : size}
        rows={answer.data && withChosen(answer.data.rows, RANKED, filters.term)}
        // They stand under the cloud, which is drawn from the same answer.
        notes={false}
      >
        {({ rows }) => (
          <RankedBars
            rows={rows}
            label="term"
            value={size}
            unit={size}
            badgeOf={(row) => (row.loud === true ? 'one loud voice' : null)}
            selected={filters.term}
            onSelect={choose}
          />
        )}
      </MetricPanel>
    </>
  );
}
