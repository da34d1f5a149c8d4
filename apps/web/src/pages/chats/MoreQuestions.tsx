import type { ListedChat } from '@groundswell/contract';
import { type FormEvent, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useOptions } from '../../queries.ts';
import { useFilters } from '../../use-filters.ts';
import { AskedField } from './AskedField.tsx';
import { type AskedBy, editOfAsked } from './asked-by.ts';
import styles from './Forms.module.css';
import { localOf } from './local-moment.ts';
import { useEditChat, useListedChat } from './use-chat-edits.ts';

/** Brings back a question that was taken away, and adds one that was not found. */
export function MoreQuestions() {
  const { filters } = useFilters();
  const chat = useListedChat();
  const [isOpen, setOpen] = useState(false);
  if (!chat || filters.view === 'executive') return null;
  return (
    <div className={styles.more}>
      {chat.dropped.map((question) => (
        <Dropped key={question} chat={chat} question={question} />
      ))}
      {isOpen ? (
        <NewQuestion chat={chat} onDone={() => setOpen(false)} />
      ) : (
        <TextButton kind="quiet" onClick={() => setOpen(true)}>
          + Add a question
        </TextButton>
      )}
    </div>
  );
}

function Dropped({ chat, question }: { chat: ListedChat; question: string }) {
  const edit = useEditChat(chat.chat);
  return (
    <p>
      {question} was taken away.{' '}
      <TextButton kind="quiet" disabled={edit.isPending} onClick={() => edit.mutate({ ask: question, edit: {} })}>
        Bring it back
      </TextButton>
      {edit.isError ? <span role="alert"> {edit.error.message}</span> : null}
    </p>
  );
}

function NewQuestion({ chat, onDone }: { chat: ListedChat; onDone: () => void }) {
  const timezone = useOptions().data?.timezone ?? 'UTC';
  const edit = useEditChat(chat.chat);
  const [number, setNumber] = useState(String(freeNumber(chat)));
  const [text, setText] = useState('');
  const start = chat.startedAt === null ? '' : localOf(chat.startedAt, timezone);
  const [asked, setAsked] = useState<AskedBy>({ post: null, at: start });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const said = { text: text.trim() || null, ...editOfAsked(asked, null, timezone) };
    edit.mutate({ ask: `Q${Number(number)}`, edit: said }, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={keep}>
      <label>
        Number
        <input
          type="number"
          min={1}
          max={98}
          required
          className={styles.short}
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
      </label>
      <AskedField chat={chat} question={null} asked={asked} onChange={setAsked} />
      <label>
        What it asked
        <textarea rows={2} maxLength={2000} value={text} onChange={({ target }) => setText(target.value)} />
        {asked.post === null ? null : <small>Empty, it says the words of the post.</small>}
      </label>
      <p className={styles.buttons}>
        <TextButton kind="main" type="submit" disabled={edit.isPending}>
          Add it
        </TextButton>
        <TextButton onClick={onDone}>Leave it</TextButton>
      </p>
      {edit.isError ? <p role="alert">{edit.error.message}</p> : null}
    </form>
  );
}

/** The first number that no question has. */
function freeNumber({ questions, dropped }: ListedChat): number {
  const taken = new Set([...questions.map(({ question }) => question), ...dropped]);
  let number = 1;
  while (taken.has(`Q${number}`)) number += 1;
  return number;
}
