import type { Row } from '@groundswell/contract';
import { sayChannel } from '../../channel-names.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { useOptions } from '../../queries.ts';
import styles from './Chats.module.css';
import { useChatAnswer } from './chat-scope.ts';
import { sayChatDay, sayHours, sayWhoCame } from './chat-words.ts';

/** The chat's title, when it was, and who came. */
export function ChatHead({ row }: { row: Row | undefined }) {
  const timezone = useOptions().data?.timezone ?? 'UTC';
  const questions = useChatAnswer('chat-questions').data?.rows;
  if (!row) return <PageTitle title="How did the chat go?" tab="Chat" />;
  const hours = sayHours(row, timezone);
  const reshares = questions?.reduce((sum, one) => sum + Number(one.reshares ?? 0), 0);
  return (
    <header className={styles.head}>
      <PageTitle title={String(row.title)} />
      <p className={styles.facts}>
        {[
          `${sayChatDay(String(row.day))}${hours ? `, ${hours}` : ''}`,
          `${sayChannel(String(row.channel))}, ${row.community}`,
        ].join(' · ')}
      </p>
      <p className={styles.came}>{sayWhoCame(row, { reshares }).join(' · ')}</p>
    </header>
  );
}
