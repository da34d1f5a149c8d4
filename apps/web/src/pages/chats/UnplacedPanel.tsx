import type { PlacedPost, PostPlace, ShownChat } from '@groundswell/contract';
import { useState } from 'react';
import { Panel } from '../../parts/Panel.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { PlaceBar } from './PlaceBar.tsx';
import { PostList } from './PostList.tsx';
import styles from './Posts.module.css';
import { countPlaces, isUnplaced, isUnsure } from './placed-posts.ts';
import { postColumns, postRows } from './post-rows.ts';
import type { Mover } from './use-mover.ts';

interface Props {
  chat: ShownChat;
  places: PostPlace[];
  mover: Mover;
}

/** The posts that nothing places, and those that were placed with doubt, for a facilitator to move. */
export function UnplacedPanel({ chat, places, mover }: Props) {
  const unsure = chat.posts.filter(isUnsure);
  const unplaced = chat.posts.filter(isUnplaced);
  const [chosen, choose] = useState<'unsure' | 'unplaced' | null>(null);
  const kind = chosen ?? (unsure.length > 0 ? 'unsure' : 'unplaced');
  const posts = kind === 'unsure' ? unsure : unplaced;
  if (unsure.length + unplaced.length === 0 && mover.last === null) return null;
  const button = (name: 'unsure' | 'unplaced', words: string, some: PlacedPost[]) => (
    <button type="button" className={styles.kind} aria-pressed={kind === name} onClick={() => choose(name)}>
      {some.length.toLocaleString('en-GB')} {words}
    </button>
  );
  return (
    <Panel
      question="Which posts are not placed, or not surely?"
      unit="drag one to its place, or press the place’s key on it"
      state="ready"
      rows={postRows(posts)}
      columns={postColumns(chat.posts)}
      filename="chat-not-placed"
      extraTools={
        <>
          {unsure.length > 0 ? button('unsure', 'placed with doubt', unsure) : null}
          {unplaced.length > 0 ? button('unplaced', 'not placed', unplaced) : null}
        </>
      }
    >
      <PlaceBar places={places} counts={countPlaces(chat.posts)} onDrop={mover.moveKey} />
      <MovedLine mover={mover} />
      {posts.length > 0 ? (
        <PostList posts={posts} label="Posts to place" places={places} onMove={mover.move} />
      ) : (
        <p className={styles.done}>None is left here.</p>
      )}
    </Panel>
  );
}

/** What was moved last, which can be taken back. */
function MovedLine({ mover }: { mover: Mover }) {
  return (
    <p className={styles.moved} role="status">
      {mover.last ? `${mover.last.words} ` : ''}
      {mover.last?.undo ? (
        <TextButton kind="quiet" onClick={mover.last.undo}>
          Take it back
        </TextButton>
      ) : null}
    </p>
  );
}
