import type { PreviewPost } from '@groundswell/contract';
import styles from './ImportCard.module.css';

/** The first messages as they will be read: who, where, when (in the workspace's words and zone), and what. */
export function PreviewPosts({ posts, timezone }: { posts: PreviewPost[]; timezone: string }) {
  if (posts.length === 0) return null;
  return (
    <ol className={styles.posts} aria-label="The first messages">
      {posts.map(({ channel, author, at, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and messages may be alike
        <li key={place}>
          <p className={styles.byline}>
            <b>{author ?? 'Not known'}</b> in {channel} · {sayMoment(at, timezone)}
          </p>
          <p className={styles.words}>{text}</p>
        </li>
      ))}
    </ol>
  );
}

/** "5 Jan 2024, 09:30" in the zone; a day where no time is known. */
function sayMoment(at: string, timezone: string): string {
  const dayOnly = at.length <= 10;
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    ...(dayOnly ? { timeZone: 'UTC' } : { timeStyle: 'short', timeZone: timezone }),
  }).format(new Date(at));
}
