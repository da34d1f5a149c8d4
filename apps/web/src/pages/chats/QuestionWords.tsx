import { useMemo, useState } from 'react';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { ChartSkeleton } from '../../parts/PanelStates.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useFilters } from '../../use-filters.ts';
import { withChosen } from '../themes/with-chosen.ts';
import styles from './Chats.module.css';
import { useChatAnswer } from './chat-scope.ts';
import { QuestionCloud } from './QuestionCloud.tsx';
import { RankedWords } from './RankedWords.tsx';
import { useCalledChat, withoutNames } from './use-chat.ts';
import { useChoiceInChat } from './use-choice-in-chat.ts';

/** Half of what a page's own cloud holds: here are several, each of some dozens of posts. */
const WORDS = 30;
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
  const isExecutive = filters.view === 'executive';
  const choiceOf = useChoiceInChat(question);
  const answer = useChatAnswer('terms', { question });
  const [placed, setPlaced] = useState<{ count: number; total: number } | null>(null);
  const size = sizedBy(answer.data);
  const called = useCalledChat();
  const said = answer.data?.rows;
  // The cloud is laid out anew for new rows: the same ones stay the same.
  const all = useMemo(() => withoutNames(called, question, 'terms', said), [called, question, said]);
  const shown = useMemo(() => all && withChosen(all, WORDS, chosen), [all, chosen]);
  return (
    <div className={styles.pair}>
      <MetricPanel
        metric="terms"
        answer={answer}
        question={`${question} in their words`}
        unit={`size: ${size}`}
        rows={shown}
        choiceOf={choiceOf}
        notes={false}
        empty="Nobody answered this question in words that are counted."
        extraTools={placed ? <span className={styles.placed}>{`${placed.count} of ${placed.total} shown`}</span> : null}
      >
        {({ rows }) =>
          isTurn ? (
            <QuestionCloud
              rows={rows}
              size={size}
              selected={chosen}
              onSelect={isExecutive ? undefined : onChoose}
              onOpen={isExecutive ? undefined : onOpen}
              onPlaced={(count, total) => setPlaced({ count, total })}
            />
          ) : (
            <ChartSkeleton height={HEIGHT} />
          )
        }
      </MetricPanel>
      <RankedWords {...{ question, chosen, answer, onChoose }} />
    </div>
  );
}
