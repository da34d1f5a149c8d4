import type { CodedPost, Coding } from '@groundswell/contract';
import { TextButton } from '../../parts/TextButton.tsx';
import styles from './Coding.module.css';
import { answers, answerWords } from './coding-words.ts';
import { PostWords } from './PostToCode.tsx';
import { useSettle } from './use-coding.ts';

/** The posts on which two people differ, to be settled in common; their first answers stay beside. */
export function Differences({ coding, posts }: { coding: Coding; posts: CodedPost[] }) {
  const settle = useSettle(coding.id);
  const differing = posts.filter(({ revealed }) => new Set(revealed?.answers.map(({ answer }) => answer)).size > 1);
  if (differing.length === 0) return null;
  const open = differing.filter(({ revealed }) => revealed?.settled === null).length;
  return (
    <section className={styles.panel} aria-labelledby="differences">
      <h2 id="differences" className={styles.title}>
        Where do they differ?
      </h2>
      <p className={styles.small}>
        {open === 0
          ? 'All settled: precision and recall are measured against the common answers.'
          : `${open} to settle. Talk about each, and choose what you both can say; until then precision and recall stand apart for each of you.`}
      </p>
      {settle.isError ? <p role="alert">{settle.error.message}</p> : null}
      <ul className={styles.list}>
        {differing.map(({ post, text, revealed }) => (
          <li key={post} className={styles.difference}>
            <blockquote className={styles.said}>
              <PostWords text={text} />
            </blockquote>
            <p className={styles.small}>
              {revealed?.answers
                .map(({ coder, answer }) => `${coder}: ${answerWords[answer].toLowerCase()}`)
                .join(' · ')}
            </p>
            <fieldset className={styles.tools} aria-label="Settled answer">
              {answers.map((one) => (
                <TextButton
                  key={one}
                  aria-pressed={revealed?.settled === one}
                  className={styles.choice}
                  onClick={() => settle.mutate({ post, answer: revealed?.settled === one ? null : one })}
                >
                  {answerWords[one]}
                </TextButton>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
    </section>
  );
}
