import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useAnswer } from '../../queries.ts';
import { useThemeWords } from '../../use-codebook.ts';
import { useFilters } from '../../use-filters.ts';
import { AgainstChoice, nothingApart } from './AgainstChoice.tsx';
import styles from './Words.module.css';
import { withChosen } from './with-chosen.ts';

const { 'ranked-bars': RankedBars, 'apart-bars': ApartBars } = charts;

// As many as stand beside the cloud at its height.
const RANKED = 8;

/** The words ranked beside the cloud: those that most people said, or those that set this apart. */
export function RankedPanel({ onChoose }: { onChoose: (term: string) => void }) {
  const { filters } = useFilters();
  const words = useThemeWords();
  const isApart = filters.ranked === 'distinctive';
  // A word chosen on this very list must not empty it of the others.
  const said = useAnswer('terms', { term: undefined });
  const apart = useAnswer('distinctive-terms', { term: undefined, against: filters.against }, { enabled: isApart });
  const answer = isApart ? apart : said;
  const size = sizedBy(said.data);
  const within = filters.theme && words.labelOf(filters.theme);
  const counted = isApart ? 'people here, the surest first' : size;
  const drawing = { label: 'term', selected: filters.term, onSelect: onChoose };
  return (
    <MetricPanel
      metric={isApart ? 'distinctive-terms' : 'terms'}
      answer={answer}
      question="Ranked"
      unit={within ? `${counted}, within “${within}”` : counted}
      empty={isApart ? nothingApart(filters) : undefined}
      rows={answer.data && withChosen(answer.data.rows, RANKED, filters.term)}
      // They stand under the cloud, which is drawn from the same posts.
      notes={false}
      extraTools={
        <>
          {isApart ? <AgainstChoice /> : null}
          <RankedBy />
        </>
      }
    >
      {({ rows, hidden }) =>
        isApart ? (
          <ApartBars
            {...drawing}
            rows={rows}
            value="people"
            elsewhere="people_elsewhere"
            expected="expected"
            unit="people"
            hidden={`under ${hidden?.minimum ?? 5}`}
          />
        ) : (
          <RankedBars
            {...drawing}
            rows={rows}
            value={size}
            unit={size}
            badgeOf={(row) => (row.loud === true ? 'one loud voice' : null)}
          />
        )
      }
    </MetricPanel>
  );
}

function RankedBy() {
  const { filters, change } = useFilters();
  const by = (ranked: 'distinctive' | undefined, name: string) => (
    <button
      type="button"
      className={styles.by}
      aria-pressed={filters.ranked === ranked}
      onClick={() => change({ ranked })}
    >
      {name}
    </button>
  );
  return (
    <>
      {by(undefined, 'Most said')}
      {by('distinctive', 'Distinctive')}
    </>
  );
}
