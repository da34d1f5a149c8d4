import type { Answer } from '@groundswell/contract';
import { useMemo, useState } from 'react';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { ChartSkeleton } from '../../parts/PanelStates.tsx';
import { PictureTools } from '../../parts/PictureTools.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useAnswer, useCatalog } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { themeOfTerm } from './theme-of-term.ts';
import { useTogether } from './use-together.ts';
import styles from './Words.module.css';
import { withChosen } from './with-chosen.ts';

const { 'word-cloud': WordCloud } = charts;

// More words than this are misjudged by everyone (the usual advice for word clouds, and the issue's own number).
const WORDS = 60;
/** What is kept free for the cloud while its words are on the way: its height. */
const HEIGHT = 340;

/** The words that people use, as a cloud in which those that go together stand together. */
export function CloudPanel({ onChoose, onOpen }: Pick<CloudProps, 'onChoose' | 'onOpen'>) {
  const { filters } = useFilters();
  // A word chosen in this very cloud must not empty it of the others.
  const words = useAnswer('terms', { term: undefined });
  const pairs = useAnswer('term-pairs', { term: undefined });
  const drawn = useTogether(words, pairs);
  const [placed, setPlaced] = useState<{ count: number; total: number } | null>(null);
  const size = sizedBy(words.data);
  return (
    <MetricPanel
      metric="terms"
      answer={words}
      question="In their words"
      unit={`size: ${size} · colour: go together`}
      rows={words.data && withChosen(words.data.rows, WORDS, filters.term)}
      extraTools={
        placed ? (
          <>
            <span className={styles.placed}>{`${placed.count} of ${placed.total} shown`}</span>
            <PictureTools filename="words" />
          </>
        ) : null
      }
    >
      {() =>
        drawn ? (
          <Cloud {...drawn} {...{ onChoose, onOpen }} onPlaced={(count, total) => setPlaced({ count, total })} />
        ) : (
          <ChartSkeleton height={HEIGHT} />
        )
      }
    </MetricPanel>
  );
}

interface CloudProps {
  first: Answer;
  second: Answer | null;
  onChoose: (term: string) => void;
  /** Where a word is chosen by Enter, to read on. */
  onOpen: (term: string) => void;
  onPlaced: (count: number, total: number) => void;
}

function Cloud({ first: terms, second: pairs, onChoose, onOpen, onPlaced }: CloudProps) {
  const { filters } = useFilters();
  const codebooks = useCatalog().data?.codebooks;
  const themes = codebooks?.find(({ id }) => id === (filters.codebook ?? 'mindset'))?.themes ?? [];
  const size = sizedBy(terms);
  const together = useMemo(
    () => (pairs?.rows ?? []).map(({ a, b, npmi }) => ({ a: String(a), b: String(b), weight: Number(npmi) })),
    [pairs],
  );
  return (
    <WordCloud
      words={withChosen(terms.rows, WORDS, filters.term).map((row) => ({
        text: String(row.term),
        key: String(row.term),
        size: Number(row[size] ?? 0),
        colour: themeOfTerm(String(row.term), themes),
      }))}
      pairs={together}
      selected={filters.term}
      onSelect={onChoose}
      onOpen={onOpen}
      unit={size}
      onPlaced={onPlaced}
    />
  );
}
