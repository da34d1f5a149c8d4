import type { Row } from '@groundswell/contract';
import { charts } from '../../charts/index.ts';
import { hiddenCells } from '../../parts/hidden-cells.ts';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { useOptions } from '../../queries.ts';
import { useChatAnswer } from './chat-scope.ts';
import { minuteNames } from './chat-words.ts';
import { useChoiceInChat } from './use-choice-in-chat.ts';

const { 'minute-bars': MinuteBars } = charts;

/** How the hour went, minute by minute; nothing where the source gives no times. */
export function PacePanel({ row }: { row: Row | undefined }) {
  const choiceOf = useChoiceInChat();
  const answer = useChatAnswer('chat-pace');
  const timezone = useOptions().data?.timezone ?? 'UTC';
  if (row && row.started_at === null) return null;
  return (
    <MetricPanel
      metric="chat-pace"
      answer={answer}
      choiceOf={choiceOf}
      unit="posts a minute"
      columns={['minute', 'posts', 'people', 'question']}
      notes={false}
    >
      {({ rows, hidden }) => {
        const isHidden = hiddenCells(hidden);
        return (
          <MinuteBars
            rows={rows}
            value="posts"
            unit="posts"
            marks={rows.flatMap(({ minute, question }) =>
              typeof question === 'string' ? [{ minute: Number(minute), words: question }] : [],
            )}
            sayMinute={minuteNames(row?.started_at, timezone)}
            startsAt={Number(minuteNames(row?.started_at, timezone)(0).split(':').at(-1))}
            isHidden={(place) => isHidden(place, 'posts')}
            minimum={hidden?.minimum}
          />
        );
      }}
    </MetricPanel>
  );
}
