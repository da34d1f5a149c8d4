import { useId, useState } from 'react';
import styles from './Codebook.module.css';
import { sentencesIn } from './draft-words.ts';

interface Props {
  label: string;
  sentences: string[];
  onChange: (sentences: string[]) => void;
}

// A box that grows with its text, up to what still leaves room for the others.
const MOST_LINES = 8;

/** Sentences, one a line. The text as it is typed is kept here: an empty line is on its way to be a sentence. */
export function SentencesField({ label, sentences, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(sentences.join('\n'));
  const lines = text.split('\n').length + 1;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.input}
        rows={Math.min(lines, MOST_LINES)}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onChange(sentencesIn(event.target.value));
        }}
      />
    </div>
  );
}
