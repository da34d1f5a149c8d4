import { type FormEvent, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useOptions } from '../../queries.ts';
import { AskedField } from './AskedField.tsx';
import { askedByOf, editOfAsked } from './asked-by.ts';
import { useChatId } from './chat-scope.ts';
import styles from './Forms.module.css';
import { useEditChat, useListedChat } from './use-chat-edits.ts';

interface Props {
  question: string;
  text: string;
  onDone: () => void;
}

/** Changes the words of a question, says which post asks it or when it was asked, or takes it away. */
export function QuestionForm({ question, text, onDone }: Props) {
  const timezone = useOptions().data?.timezone ?? 'UTC';
  const chat = useListedChat();
  const known = chat?.questions.find((one) => one.question === question);
  const before = known ? askedByOf(known, timezone) : null;
  const edit = useEditChat(useChatId());
  const [words, setWords] = useState(text);
  const [asked, setAsked] = useState(before);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    // Words that are left as they were found go on to follow the post that asks.
    const edited = words === text ? {} : { text: words.trim() || null };
    const when = asked === null ? {} : editOfAsked(asked, before, timezone);
    edit.mutate({ ask: question, edit: { ...edited, ...when } }, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={keep}>
      <label>
        What {question} asked
        <textarea
          // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked to write
          autoFocus
          rows={2}
          maxLength={2000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <small>Empty, it says what was found.</small>
      </label>
      {chat && asked ? <AskedField {...{ chat, question, asked }} onChange={setAsked} /> : null}
      <p className={styles.buttons}>
        <TextButton kind="main" type="submit" disabled={edit.isPending}>
          Keep
        </TextButton>
        <TextButton onClick={onDone}>Leave it</TextButton>
        <TextButton kind="danger" disabled={edit.isPending} onClick={() => edit.mutate({ drop: question })}>
          Take this question away
        </TextButton>
      </p>
      {edit.isError ? <p role="alert">{edit.error.message}</p> : null}
    </form>
  );
}
