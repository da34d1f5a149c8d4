import { useState } from 'react';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { PictureTools } from '../../parts/PictureTools.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useAnswer, useCatalog } from '../../queries.ts';
import { useThemeWords } from '../../use-codebook.ts';
import { useFilters } from '../../use-filters.ts';
import { themeOfTerm } from './theme-of-term.ts';
import styles from './Words.module.css';
import { withChosen } from './with-chosen.ts';

const { 'word-cloud': WordCloud, 'ranked-bars': RankedBars } = charts;

// More words than this are misjudged by everyone (the usual advice for word clouds, and the issue's own number).
const WORDS = 60;
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
      <CloudPanel answer={answer} size={size} chosen={filters.term} onChoose={choose} />
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

interface CloudProps {
  answer: ReturnType<typeof useAnswer>;
  size: 'people' | 'posts';
  chosen?: string;
  onChoose: (term: string) => void;
}

function CloudPanel({ answer, size, chosen, onChoose }: CloudProps) {
  const [placed, setPlaced] = useState<{ count: number; total: number } | null>(null);
  const { filters } = useFilters();
  const codebooks = useCatalog().data?.codebooks;
  const themes = codebooks?.find(({ id }) => id === (filters.codebook ?? 'mindset'))?.themes ?? [];
  return (
    <MetricPanel
      metric="terms"
      answer={answer}
      question="In their words"
      unit={`size: ${size} · colour: theme`}
      rows={answer.data && withChosen(answer.data.rows, WORDS, chosen)}
      extraTools={
        placed ? (
          <>
            <span className={styles.placed}>{`${placed.count} of ${placed.total} shown`}</span>
            <PictureTools filename="words" />
          </>
        ) : null
      }
    >
      {({ rows }) => (
        <WordCloud
          words={rows.map((row) => ({
            text: String(row.term),
            key: String(row.term),
            size: Number(row[size] ?? 0),
            colour: themeOfTerm(String(row.term), themes) ?? 'slate',
          }))}
          selected={chosen}
          onSelect={onChoose}
          unit={size}
          onPlaced={(count, total) => setPlaced({ count, total })}
        />
      )}
    </MetricPanel>
  );
}
