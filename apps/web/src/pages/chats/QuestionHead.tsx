import type { Row } from '@groundswell/contract';
import { useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { useFilters } from '../../use-filters.ts';
import styles from './Chats.module.css';
import { QuestionForm } from './QuestionForm.tsx';
import { useCalledChat } from './use-chat.ts';

/** What was asked; a facilitator changes its words or takes the question away. */
export function QuestionHead({ row, id }: { row: Row; id: string }) {
  const { filters } = useFilters();
  const [isOpen, setOpen] = useState(false);
  const question = String(row.question);
  const called = useCalledChat();
  const own = called?.report?.questions.find((one) => one.question === question);
  const text = called ? (called.report ? own?.text : '') : row.text;
  return (
    <>
      <div className={styles.titled}>
        <h2 id={id} className={styles.asked}>
          <span className={styles.number}>{question}</span> {text ?? 'What was asked is not known'}
        </h2>
        {filters.view === 'executive' || isOpen ? null : (
          <TextButton kind="quiet" className={styles.edit} onClick={() => setOpen(true)}>
            Edit<span className={styles.unseen}> {question}</span>
          </TextButton>
        )}
      </div>
      {isOpen ? <QuestionForm question={question} text={String(row.text ?? '')} onDone={() => setOpen(false)} /> : null}
    </>
  );
}
