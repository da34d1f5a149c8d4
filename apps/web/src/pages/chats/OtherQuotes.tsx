import type { PlacedPost } from '@groundswell/contract';
import { useState } from 'react';
import { TextButton } from '../../parts/TextButton.tsx';
import { placeOf, postsWith } from './placed-posts.ts';
import styles from './QuestionQuotes.module.css';

// A screenful; the search narrows the others down.
const MOST = 12;

interface Props {
  question: string;
  posts: PlacedPost[];
  /** Those that are quoted already. */
  quoted: string[];
  isSwap: boolean;
  onChoose: (post: string) => void;
  onLeave: () => void;
}

/** The other answers to a question, to quote one of them. */
export function OtherQuotes({ question, posts, quoted, isSwap, onChoose, onLeave }: Props) {
  const [find, setFind] = useState('');
  const others = posts.filter((post) => placeOf(post) === question && !quoted.includes(post.post));
  const found = postsWith(others, find);
  return (
    <section className={styles.others} aria-label={`Other answers to ${question}`}>
      <p className={styles.narrow}>
        <input
          // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked to choose
          autoFocus
          type="search"
          aria-label={`Search the other answers to ${question}`}
          placeholder={`Search ${others.length} other answers`}
          value={find}
          onChange={({ target }) => setFind(target.value)}
        />
        <TextButton onClick={onLeave}>Leave it</TextButton>
      </p>
      <ul>
        {found.slice(0, MOST).map(({ post, text, author }) => (
          <li key={post}>
            <span>
              {text}
              {author ? <small> {author}</small> : null}
            </span>
            <TextButton aria-label={`Quote “${text.slice(0, 50)}”`} onClick={() => onChoose(post)}>
              {isSwap ? 'Swap for this' : 'Quote this'}
            </TextButton>
          </li>
        ))}
      </ul>
      {found.length > MOST ? <p className={styles.by}>{found.length - MOST} more: search for them.</p> : null}
    </section>
  );
}
