import { sayDay } from '@groundswell/words';
import { useThread } from '../queries.ts';
import { linesOf } from './marked-text.ts';
import styles from './ThreadPosts.module.css';

/** The conversation in which a quote stands, under the quote. */
export function ThreadPosts({ post }: { post: string }) {
  const thread = useThread(post);
  if (thread.isError) return <p className={styles.by}>{thread.error.message}</p>;
  if (!thread.data) return <p className={styles.by}>Loading the conversation …</p>;
  return (
    <ol className={styles.thread} aria-label="The whole conversation">
      {thread.data.posts.map((one) => (
        <li key={one.post} aria-current={one.post === post || undefined}>
          <p className={styles.by}>
            {one.author ?? 'Author not known'} · {sayDay(one.day)}
          </p>
          {linesOf(one.text, []).map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
            <p key={at} className={line.quoted ? styles.quoted : undefined}>
              {line.pieces.map(({ text }) => text).join('')}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
