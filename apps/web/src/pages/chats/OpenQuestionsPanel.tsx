import type { Row } from '@groundswell/contract';
import { MetricPanel } from '../../parts/MetricPanel.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { ThreadPosts } from '../../parts/ThreadPosts.tsx';
import { useFilters } from '../../use-filters.ts';
import styles from './Chats.module.css';
import { useChatAnswer } from './chat-scope.ts';
import { useCalledChat } from './use-chat.ts';
import { useChoiceInChat } from './use-choice-in-chat.ts';

/** What people asked and nobody answered, for the next chat; nothing where nothing stayed open. */
export function OpenQuestionsPanel() {
  const { filters } = useFilters();
  const isExecutive = filters.view === 'executive';
  const choiceOf = useChoiceInChat();
  const answer = useChatAnswer('chat-open-questions', {}, { enabled: !isExecutive });
  const called = useCalledChat();
  const rows = called
    ? answer.data?.rows.map((row) => ({ ...row, excerpt: called.textOf(row.post) }))
    : answer.data?.rows;
  const many = answer.data?.rows.length;
  if (isExecutive || many === 0) return null;
  return (
    <MetricPanel
      metric="chat-open-questions"
      answer={answer}
      rows={rows}
      choiceOf={choiceOf}
      unit={many === undefined ? undefined : `${many} stayed open, perhaps for the next chat`}
      columns={['question', 'asked_by_role', 'excerpt', 'replies']}
      notes={false}
    >
      {({ rows }) => (
        <ul className={styles.open}>
          {rows.map((row) => (
            <OpenQuestion key={String(row.post)} row={row} isWhole={called !== null} />
          ))}
        </ul>
      )}
    </MetricPanel>
  );
}

/** The post is whole where names are not shown, and what was said around it is not to be read. */
function OpenQuestion({ row, isWhole }: { row: Row; isWhole: boolean }) {
  const { filters, change } = useFilters();
  const post = String(row.post);
  const isOpen = filters.thread === post;
  const about = [
    ...(row.asked_by_role === null ? [] : [`asked by a ${row.asked_by_role}`]),
    ...(row.question === null ? [] : [`during ${row.question}`]),
  ];
  return (
    <li>
      <p className={styles.said}>{row.excerpt}</p>
      <p className={styles.facts}>
        {about.join(', ')}
        {isWhole ? null : (
          <TextButton
            kind="quiet"
            className={styles.edit}
            aria-expanded={isOpen}
            onClick={() => change({ thread: isOpen ? undefined : post })}
          >
            {isOpen ? 'Close' : 'Read it whole'}
          </TextButton>
        )}
      </p>
      {isOpen && !isWhole ? <ThreadPosts post={post} /> : null}
    </li>
  );
}
