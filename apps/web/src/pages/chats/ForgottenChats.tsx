import type { ListedChat } from '@groundswell/contract';
import { sayDay } from '@groundswell/words';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Forms.module.css';
import { useEditChat, useListedChats } from './use-chat-edits.ts';

/** What somebody said to be no chat, to be brought back. */
export function ForgottenChats() {
  const forgotten = useListedChats().data?.filter((chat) => chat.forgotten) ?? [];
  if (forgotten.length === 0) return null;
  return (
    <details className={styles.forgotten}>
      <summary>
        {forgotten.length === 1 ? 'One is said to be no chat' : `${forgotten.length} are said to be no chats`}
      </summary>
      <ul>
        {forgotten.map((chat) => (
          <Forgotten key={chat.chat} chat={chat} />
        ))}
      </ul>
    </details>
  );
}

function Forgotten({ chat }: { chat: ListedChat }) {
  const edit = useEditChat(chat.chat);
  return (
    <li>
      {chat.title}, {sayDay(chat.day)}{' '}
      <TextButton kind="quiet" disabled={edit.isPending} onClick={() => edit.mutate({ bringBack: true })}>
        Bring it back
      </TextButton>
      {edit.isError ? <span role="alert">{edit.error.message}</span> : null}
    </li>
  );
}
