import type { CodedPost, CodingAnswer, CodingFigures } from '@groundswell/contract';
import styles from './Coding.module.css';
import { answerWords, machineWords } from './coding-words.ts';
import { PostWords } from './PostToCode.tsx';

/** The posts that the patterns get wrong by the answers in force: what to mend in the codebook. */
export function PatternMistakes({ posts, figures }: { posts: CodedPost[]; figures: CodingFigures }) {
  if (figures.basis === 'apart') return null;
  const wrong = posts.flatMap((post) => {
    const answer = commonAnswer(post);
    const machine = post.revealed?.machine;
    return answer && machine && (answer === 'yes') !== (machine === 'hit') ? [{ post, answer, machine }] : [];
  });
  if (wrong.length === 0) return null;
  return (
    <details className={styles.panel}>
      <summary className={styles.title}>
        {wrong.length === 1 ? 'The post' : `The ${wrong.length} posts`} that the patterns get wrong
      </summary>
      <ul className={styles.list}>
        {wrong.map(({ post, answer, machine }) => (
          <li key={post.post} className={styles.difference}>
            <blockquote className={styles.said}>
              <PostWords text={post.text} />
            </blockquote>
            <p className={styles.small}>
              People: {answerWords[answer].toLowerCase()} · patterns: {machineWords[machine]}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function commonAnswer({ revealed }: CodedPost): CodingAnswer | null {
  const said = new Set(revealed?.answers.map(({ answer }) => answer));
  return said.size === 1 ? ([...said][0] ?? null) : (revealed?.settled ?? null);
}
