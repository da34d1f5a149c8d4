import type { CodingAnswer } from '@groundswell/contract';
import styles from './Coding.module.css';
import { answers, answerWords } from './coding-words.ts';

const meanings: Record<CodingAnswer, string> = {
  yes: 'It speaks of it, in whatever words.',
  no: 'It does not.',
  turned: 'The word is there, but it means the opposite, or it is no more than a joke.',
};

/** The three answers with their keys. */
export function AnswerButtons({
  answer,
  onAnswer,
}: {
  answer: CodingAnswer | null;
  onAnswer: (answer: CodingAnswer) => void;
}) {
  return (
    <fieldset className={styles.answers} aria-label="Your answer">
      {answers.map((one, place) => (
        <button
          key={one}
          type="button"
          className={styles.answer}
          aria-pressed={answer === one}
          aria-keyshortcuts={`${place + 1}`}
          onClick={() => onAnswer(one)}
        >
          <b>
            <kbd>{place + 1}</kbd> {answerWords[one]}
          </b>
          <span>{meanings[one]}</span>
        </button>
      ))}
    </fieldset>
  );
}
