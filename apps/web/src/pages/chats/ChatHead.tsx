import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { useState } from 'react';
import { sayChannel } from '../../channel-names.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useOptions } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { ChatFactsForm } from './ChatFactsForm.tsx';
import styles from './Chats.module.css';
import { useChatAnswer } from './chat-scope.ts';
import { sayChatDay, sayHours, sayWhoCame } from './chat-words.ts';
import { Publish } from './Publish.tsx';
import { useCalledChat } from './use-chat.ts';
import { useListedChat } from './use-chat-edits.ts';

/** The chat's title, when it was, and who came. */
export function ChatHead({ row }: { row: Row | undefined }) {
  const timezone = useOptions().data?.timezone ?? 'UTC';
  const { filters } = useFilters();
  const chat = useListedChat();
  const called = useCalledChat();
  const [isOpen, setOpen] = useState(false);
  const compared = useChatAnswer('chats-compare').data?.rows[0];
  const questions = useChatAnswer('chat-questions').data?.rows;
  if (!row) return <PageTitle title="How did the chat go?" tab="Chat" />;
  const { title, channel, community } = called ? (called.report ?? unsaid) : row;
  const hours = sayHours(row, timezone);
  const reshares = questions && sumOf(questions.map((one) => one.reshares));
  return (
    <header className={styles.head}>
      <div className={styles.titled}>
        <PageTitle title={String(title)} />
        {filters.view === 'executive' || isOpen ? null : (
          <TextButton kind="quiet" className={styles.edit} onClick={() => setOpen(true)}>
            Edit<span className={styles.unseen}> the chat</span>
          </TextButton>
        )}
      </div>
      <p className={styles.facts}>
        {[
          `${sayChatDay(String(row.day))}${hours ? `, ${hours}` : ''}`,
          `${sayChannel(String(channel))}, ${community}`,
        ].join(' · ')}
      </p>
      <p className={styles.came}>{sayWhoCame(row, { reshares, returning: compared?.returning }).join(' · ')}</p>
      {typeof row.attendance === 'number' ? (
        <p className={styles.came}>The host counted {formatFigure(row.attendance, 'people')}.</p>
      ) : null}
      <Publish />
      {isOpen && chat ? <ChatFactsForm chat={chat} onDone={() => setOpen(false)} /> : null}
    </header>
  );
}

/** Until it is known how it may be said. */
const unsaid = { title: 'How did the chat go?', channel: '', community: '' };

/** The sum, if every part of it is known and may be seen. */
function sumOf(figures: unknown[]): number | undefined {
  const known = figures.filter((figure) => typeof figure === 'number');
  return known.length === figures.length ? known.reduce((sum, figure) => sum + figure, 0) : undefined;
}
