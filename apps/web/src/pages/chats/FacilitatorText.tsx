import { useBlocker } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { Markdown } from '../../parts/Markdown.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useFilters } from '../../use-filters.ts';
import { useChatId } from './chat-scope.ts';
import styles from './FacilitatorText.module.css';
import { type CalledChat, useCalledChat } from './use-chat.ts';
import { useTexts, useWriteText } from './use-texts.ts';

// What the server takes at most (contract, chatText).
const MOST_LETTERS = 20_000;

/** What was begun and not kept: who looks at another page meanwhile finds it again. */
const drafts = new Map<string, string>();

interface Props {
  /** `introduction`, `closing` or a question. */
  part: string;
  /** What it is called, with its article: "an introduction", "a comment on Q3". */
  name: string;
}

/** What the facilitator wrote here; a click opens it for writing. An executive reads it without names. */
export function FacilitatorText({ part, name }: Props) {
  const { filters } = useFilters();
  const texts = useTexts();
  const called = useCalledChat();
  const key = `${useChatId()} ${part}`;
  const [isOpen, setOpen] = useState(drafts.has(key));
  if (!texts.data) return null;
  const { introduction, closing, comments } = texts.data;
  const text = part === 'introduction' ? introduction : part === 'closing' ? closing : (comments[part] ?? '');
  if (filters.view === 'executive') return text === '' ? null : <Written text={text} />;
  const close = () => {
    drafts.delete(key);
    setOpen(false);
  };
  if (isOpen) return <TextForm draftKey={key} part={part} name={name} text={text} onDone={close} />;
  if (text === '')
    return (
      <p className={styles.empty}>
        <TextButton kind="quiet" onClick={() => setOpen(true)}>
          + Write {name}
        </TextButton>
      </p>
    );
  return (
    <div className={styles.written}>
      <Markdown kind="written" text={called ? textIn(called, part) : text} />
      <TextButton kind="quiet" className={styles.edit} onClick={() => setOpen(true)}>
        Edit<span className={styles.unseen}> {name.replace(/^an? /, 'the ')}</span>
      </TextButton>
    </div>
  );
}

const Written = ({ text }: { text: string }) => (
  <div className={styles.written}>
    <Markdown kind="written" text={text} />
  </div>
);

/** The text with people called as is chosen; it is written with their names. */
function textIn({ report }: CalledChat, part: string): string {
  if (!report) return '';
  if (part === 'introduction' || part === 'closing') return report[part];
  return report.questions.find(({ question }) => question === part)?.comment ?? '';
}

interface FormProps extends Props {
  draftKey: string;
  text: string;
  onDone: () => void;
}

function TextForm({ draftKey, part, name, text, onDone }: FormProps) {
  const [draft, setDraft] = useState(drafts.get(draftKey) ?? text);
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: () => draft !== text });
  const write = useWriteText(part);
  const keep = () => write.mutate(draft.trim(), { onSuccess: onDone });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft === text) onDone();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
  };
  return (
    <div className={styles.form}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked to write
        autoFocus
        aria-label={`Write ${name}, in Markdown`}
        rows={Math.min(16, Math.max(4, draft.split('\n').length + 1))}
        maxLength={MOST_LETTERS}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value);
          drafts.set(draftKey, target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {draft.trim() === '' ? null : (
        <section className={styles.preview} aria-label="As it will be read">
          <Markdown kind="written" text={draft} />
        </section>
      )}
      <p className={styles.buttons}>
        <TextButton kind="main" disabled={write.isPending} onClick={keep}>
          Keep
        </TextButton>
        <TextButton onClick={onDone}>Leave it</TextButton>
        <span className={styles.hint}>Markdown: **strong**, *emphasis*, - lists, [links](https://…)</span>
      </p>
      {write.isError ? <p role="alert">{write.error.message}</p> : null}
    </div>
  );
}
