import type { ListedChat } from '@groundswell/contract';
import { type FormEvent, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Forms.module.css';
import { useEditChat, useForgetChat } from './use-chat-edits.ts';

/** What a facilitator says of the whole chat: its title, and how many came, as the host stated it; or that it is none. */
export function ChatFactsForm({ chat, onDone }: { chat: ListedChat; onDone: () => void }) {
  const edit = useEditChat(chat.chat);
  const [title, setTitle] = useState(chat.title);
  const [attendance, setAttendance] = useState(chat.attendance === null ? '' : String(chat.attendance));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const facts = {
      ...(title.trim() !== chat.title && { title: title.trim() || null }),
      attendance: attendance === '' ? null : Number(attendance),
    };
    edit.mutate({ facts }, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={keep}>
      <label>
        Title
        <input value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
        <small>Empty, it is called as it was found.</small>
      </label>
      <label>
        How many came, as the host said
        <input
          type="number"
          min={0}
          max={10_000_000}
          className={styles.short}
          value={attendance}
          onChange={({ target }) => setAttendance(target.value)}
        />
        <small>Shown apart from those who posted.</small>
      </label>
      <p className={styles.buttons}>
        <TextButton kind="main" type="submit" disabled={edit.isPending}>
          Keep
        </TextButton>
        <TextButton onClick={onDone}>Leave it</TextButton>
        <ForgetChat chat={chat} />
      </p>
      {edit.isError ? <p role="alert">{edit.error.message}</p> : null}
    </form>
  );
}

/** Says that it is no chat; asks first. */
function ForgetChat({ chat: { chat, origin } }: { chat: ListedChat }) {
  const [asks, setAsks] = useState(false);
  const forget = useForgetChat(chat);
  if (!asks)
    return (
      <TextButton kind="danger" onClick={() => setAsks(true)}>
        This is no chat
      </TextButton>
    );
  const gone = origin === 'marked' ? 'The mark is removed for good.' : 'The list of chats can bring it back.';
  return (
    <span className={styles.sure}>
      No figure will know it any more. {gone}
      <TextButton kind="danger" disabled={forget.isPending} onClick={() => forget.mutate()}>
        It is no chat
      </TextButton>
      <TextButton onClick={() => setAsks(false)}>It is one</TextButton>
      {forget.isError ? <span role="alert">{forget.error.message}</span> : null}
    </span>
  );
}
