import type { Row } from '@groundswell/contract';
import { useRef } from 'react';
import { everyTheme } from '../../filters.ts';
import { useFilters } from '../../use-filters.ts';
import styles from './Chats.module.css';
import { ChosenQuotes } from './ChosenQuotes.tsx';
import { sayAnswered } from './chat-words.ts';
import { FacilitatorText } from './FacilitatorText.tsx';
import { QuestionHead } from './QuestionHead.tsx';
import { QuestionQuotes } from './QuestionQuotes.tsx';
import { QuestionWords } from './QuestionWords.tsx';

/** One question: what was asked, how it was answered, and in which words. */
export function QuestionSection({ row, isTurn }: { row: Row; isTurn: boolean }) {
  const { filters, change } = useFilters();
  const question = String(row.question);
  const quotes = useRef<HTMLDivElement>(null);
  const chosen = filters.question === question && filters.theme === undefined ? filters.term : undefined;
  const choose = (term: string) =>
    change(chosen === term ? { term: undefined, question: undefined } : { ...everyTheme, term, question });
  // Who chose a word by keyboard to read what was said with it goes on from there.
  const open = (term: string) => {
    change({ ...everyTheme, term, question });
    quotes.current?.focus();
  };
  return (
    <section className={styles.question} id={question.toLowerCase()} aria-labelledby={`${question}-title`}>
      <QuestionHead row={row} id={`${question}-title`} />
      <p className={styles.facts}>{sayAnswered(row).join(' · ')}</p>
      <FacilitatorText part={question} name={`a comment on ${question}`} />
      <QuestionWords question={question} chosen={chosen} isTurn={isTurn} onChoose={choose} onOpen={open} />
      <ChosenQuotes ref={quotes} isOpen={chosen !== undefined} question={question} />
      <QuestionQuotes question={question} />
    </section>
  );
}
