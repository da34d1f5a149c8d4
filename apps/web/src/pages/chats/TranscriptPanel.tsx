import type { PostPlace, ShownChat } from '@groundswell/contract';
import { useMemo } from 'react';
import { Panel } from '../../parts/Panel.tsx';
import { useFilters } from '../../use-filters.ts';
import { PlaceBar } from './PlaceBar.tsx';
import { PostList } from './PostList.tsx';
import styles from './Posts.module.css';
import { countPlaces, inOrder, placeOf, postsWith } from './placed-posts.ts';
import { postColumns, postRows } from './post-rows.ts';
import { SearchField } from './SearchField.tsx';
import type { Mover } from './use-mover.ts';

interface Props {
  chat: ShownChat;
  places: PostPlace[];
  mover: Mover;
}

/** Everything that was said, in the order of time, to be searched and narrowed to one place. */
export function TranscriptPanel({ chat, places, mover }: Props) {
  const { filters, change, pass } = useFilters();
  const { find = '', place } = filters;
  const counts = useMemo(() => countPlaces(chat.posts), [chat.posts]);
  const posts = useMemo(
    () => inOrder(postsWith(chat.posts, find), places).filter((post) => place === undefined || placeOf(post) === place),
    [chat.posts, places, find, place],
  );
  const all = chat.posts.length.toLocaleString('en-GB');
  return (
    <Panel
      question="What was said?"
      unit={posts.length === chat.posts.length ? `all ${all} posts` : `${posts.length} of ${all} posts`}
      state={chat.posts.length > 0 ? 'ready' : 'empty'}
      empty="No post of this chat can be shown."
      rows={postRows(posts)}
      columns={postColumns(chat.posts)}
      filename="chat-transcript"
    >
      <div className={styles.narrow}>
        <SearchField find={find} onFind={(wanted) => pass({ find: wanted || undefined })} />
        <PlaceBar
          places={places}
          counts={counts}
          chosen={place}
          onChoose={(one) => change({ place: one === place ? undefined : one })}
          onDrop={mover.moveKey}
        />
      </div>
      {posts.length > 0 ? (
        <PostList posts={posts} label="Transcript" places={places} find={find} onMove={mover.move} />
      ) : (
        <p className={styles.done}>No post is like that.</p>
      )}
    </Panel>
  );
}
