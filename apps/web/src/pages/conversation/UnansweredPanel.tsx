import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useAnswer } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Conversation.module.css';
import { UnansweredQuestion } from './UnansweredQuestion.tsx';
import { useHandled } from './use-handled.ts';

/** As many as the metric lists. */
const MOST = 200;

/** The questions that wait for an answer, to be worked off; an executive sees nobody's words. */
export function UnansweredPanel() {
  const { filters } = useFilters();
  const isExecutive = filters.view === 'executive';
  const answer = useAnswer('unanswered', {}, { enabled: !isExecutive });
  const handled = useHandled(!isExecutive);
  if (isExecutive) return null;
  const waiting = answer.data?.rows.length;
  return (
    <MetricPanel
      metric="unanswered"
      answer={answer}
      unit={
        waiting === undefined
          ? undefined
          : `${waiting === MOST ? `the ${MOST} newest of this period` : `${waiting} in this period, the newest first`}`
      }
      empty="Every question of this period has an answer."
      notes={false}
    >
      {({ rows }, _, choiceOf) => (
        <>
          <ul className={styles.questions}>
            {rows.map((row) => (
              <UnansweredQuestion
                key={String(row.post)}
                row={row}
                choice={choiceOf(row)}
                onHandled={() => handled.mark(String(row.post))}
              />
            ))}
          </ul>
          <HandledLine {...handled} />
        </>
      )}
    </MetricPanel>
  );
}

/** What was marked last can be taken back, where a finger slipped. */
function HandledLine({ marked, unmark, failure }: ReturnType<typeof useHandled>) {
  const [last] = marked;
  return (
    <>
      {failure && <p role="alert">{failure}</p>}
      {last !== undefined && (
        <p className={styles.handled}>
          {marked.length.toLocaleString('en-GB')} marked as handled.{' '}
          <TextButton kind="quiet" onClick={() => unmark(last)}>
            Take the last one back
          </TextButton>
        </p>
      )}
    </>
  );
}
