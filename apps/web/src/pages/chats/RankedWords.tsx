import type { Answer } from '@groundswell/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { charts } from '../../charts/index.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { sizedBy } from '../../parts/sized-by.ts';
import { useFilters } from '../../use-filters.ts';
import { withChosen } from '../themes/with-chosen.ts';
import styles from './Chats.module.css';
import { useChatAnswer } from './chat-scope.ts';
import { useCalledChat, withoutNames } from './use-chat.ts';
import { useChoiceInChat } from './use-choice-in-chat.ts';

const { 'ranked-bars': RankedBars } = charts;

/** As many as stand beside the cloud at its height. */
const RANKED = 8;

interface Props {
  question: string;
  chosen: string | undefined;
  /** The words of the answers to this question. */
  answer: UseQueryResult<Answer>;
  onChoose: (term: string) => void;
}

/** The words ranked beside the cloud: those that most people said, or those said here more than to the other questions. */
export function RankedWords({ question, chosen, answer, onChoose }: Props) {
  const { filters } = useFilters();
  const isApart = filters.ranked === 'distinctive';
  const apart = useChatAnswer('chat-distinctive');
  const choiceOf = useChoiceInChat(question);
  const shown = isApart ? apart : answer;
  const called = useCalledChat();
  const said = isApart ? apart.data?.rows.filter((row) => row.question === question) : answer.data?.rows;
  const rows = withoutNames(called, question, isApart ? 'distinctive' : 'terms', said);
  const size = sizedBy(answer.data);
  return (
    <MetricPanel
      metric={isApart ? 'chat-distinctive' : 'terms'}
      answer={shown}
      question={isApart ? `Said to ${question} more than elsewhere` : `Most said to ${question}`}
      unit={isApart ? `${size}, the surest first` : size}
      rows={rows && withChosen(rows, RANKED, chosen)}
      columns={isApart ? ['term', 'people', 'posts', 'zeta'] : undefined}
      choiceOf={choiceOf}
      notes={false}
      empty={
        isApart ? 'No word sets this question apart from the others.' : 'Nobody answered in words that are counted.'
      }
      extraTools={<RankedBy />}
    >
      {({ rows }) =>
        rows.length === 0 ? (
          <p className={styles.facts}>No word sets this question apart from the others.</p>
        ) : (
          <RankedBars
            rows={rows}
            label="term"
            value={size}
            unit={size}
            selected={chosen}
            onSelect={filters.view === 'executive' ? undefined : onChoose}
            badgeOf={(row) => (row.loud === true ? 'one loud voice' : null)}
          />
        )
      }
    </MetricPanel>
  );
}

/** Which words stand beside every question's cloud. */
function RankedBy() {
  const { filters, change } = useFilters();
  const isApart = filters.ranked === 'distinctive';
  return (
    <button type="button" onClick={() => change({ ranked: isApart ? undefined : 'distinctive' })}>
      {isApart ? 'Most said' : 'Distinctive'}
    </button>
  );
}
