import { type FormEvent, useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useChatId } from './chat-scope.ts';
import styles from './Forms.module.css';
import { useEditChat } from './use-chat-edits.ts';

/** Changes the words of a question, or takes it away. */
export function QuestionForm({ question, text, onDone }: { question: string; text: string; onDone: () => void }) {
  const edit = useEditChat(useChatId());
  const [words, setWords] = useState(text);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate({ ask: question, edit: { text: words.trim() || null } }, { onSuccess: onDone });
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
