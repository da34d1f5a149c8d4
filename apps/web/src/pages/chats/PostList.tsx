import type { PlacedPost, PostPlace } from '@groundswell/contract';
import { type KeyboardEvent, useRef } from 'react';
import { PostRow } from './PostRow.tsx';
import styles from './Posts.module.css';
import { sayElapsed } from './place-words.ts';
import { useFocusOnNext } from './use-focus-on-next.ts';
import { usePostsInSight } from './use-posts-in-sight.ts';

/** More than these scroll in themselves: about two screens. */
const SCROLL_OVER = 20;

interface Props {
  posts: PlacedPost[];
  /** What it is a list of. */
  label: string;
  places: PostPlace[];
  find?: string;
  onMove: (post: PlacedPost, to: PostPlace | null) => void;
}

/** Posts in the order of time; arrow keys go from one to the next. */
export function PostList({ posts, label, places, find = '', onMove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { inSight, above, below, measure } = usePostsInSight(posts, list);
  const keeping = useFocusOnNext(posts, list);
  const isScrolling = posts.length > SCROLL_OVER;
  return (
    <ol
      ref={list}
      className={isScrolling ? `${styles.posts} ${styles.scroll}` : styles.posts}
      aria-label={label}
      tabIndex={isScrolling ? 0 : undefined}
      onKeyDown={goOn}
      {...keeping}
    >
      {above > 0 ? <li aria-hidden="true" style={{ height: above }} className={styles.spacer} /> : null}
      {inSight.map(({ post, place }) => (
        <PostRow
          key={post.post}
          ref={measure}
          post={post}
          number={place}
          when={post.seconds === null ? null : sayElapsed(post.seconds)}
          {...{ places, find, onMove }}
        />
      ))}
      {below > 0 ? <li aria-hidden="true" style={{ height: below }} className={styles.spacer} /> : null}
    </ol>
  );
}

/** To the post above or below, by the arrow keys. */
function goOn(event: KeyboardEvent<HTMLOListElement>) {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' } as const;
  const direction = step[event.key as keyof typeof step];
  const post = event.target instanceof HTMLLIElement ? event.target : null;
  const next = direction && post?.[direction];
  if (!(next instanceof HTMLLIElement) || next.dataset.post === undefined) return;
  event.preventDefault();
  next.focus();
}
