import { useState } from 'react';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { ChartSkeleton } from '../../parts/PanelStates.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { TwoColumns } from '../../parts/TwoColumns.tsx';
import { useCatalog } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { themeOfTerm } from '../themes/theme-of-term.ts';
import { withChosen } from '../themes/with-chosen.ts';
import styles from './Chats.module.css';
import { useChatAnswer } from './chat-scope.ts';

const { 'word-cloud': WordCloud, 'ranked-bars': RankedBars } = charts;

/** Half of what a page's own cloud holds: here are several, each of some dozens of posts. */
const WORDS = 30;
/** As many as stand beside the cloud at its height. */
const RANKED = 8;
/** What is kept free for the cloud until its turn comes: its height. */
const HEIGHT = 340;

interface Props {
  question: string;
  chosen: string | undefined;
  /** Whether the cloud may be drawn by now: several at once would keep the page from answering. */
  isTurn: boolean;
  onChoose: (term: string) => void;
  onOpen: (term: string) => void;
}

/** The words of the answers to a question: a cloud, and beside it those that most people said. */
export function QuestionWords({ question, chosen, isTurn, onChoose, onOpen }: Props) {
  const { filters } = useFilters();
  const answer = useChatAnswer('terms', { question });
  const codebooks = useCatalog().data?.codebooks;
  const themes = codebooks?.find(({ id }) => id === (filters.codebook ?? 'mindset'))?.themes ?? [];
  const [placed, setPlaced] = useState<{ count: number; total: number } | null>(null);
  const size = sizedBy(answer.data);
  const drawing = { selected: chosen, onSelect: onChoose };
  return (
    <TwoColumns wide>
      <MetricPanel
        metric="terms"
        answer={answer}
        question={`${question} in their words`}
        unit={`size: ${size}`}
        rows={answer.data && withChosen(answer.data.rows, WORDS, chosen)}
        notes={false}
        empty="Nobody answered this question in words that are counted."
        extraTools={placed ? <span className={styles.placed}>{`${placed.count} of ${placed.total} shown`}</span> : null}
      >
        {({ rows }) =>
          isTurn ? (
            <WordCloud
              words={rows.map((row) => ({
                text: String(row.term),
                key: String(row.term),
                size: Number(row[size] ?? 0),
                colour: themeOfTerm(String(row.term), themes),
              }))}
              {...drawing}
              onOpen={onOpen}
              unit={size}
              onPlaced={(count, total) => setPlaced({ count, total })}
            />
          ) : (
            <ChartSkeleton height={HEIGHT} />
          )
        }
      </MetricPanel>
      <MetricPanel
        metric="terms"
        answer={answer}
        question={`Most said to ${question}`}
        unit={size}
        rows={answer.data && withChosen(answer.data.rows, RANKED, chosen)}
        notes={false}
        empty="—"
      >
        {({ rows }) => (
          <RankedBars
            rows={rows}
            label="term"
            value={size}
            unit={size}
            {...drawing}
            badgeOf={(row) => (row.loud === true ? 'one loud voice' : null)}
          />
        )}
      </MetricPanel>
    </TwoColumns>
  );
}
