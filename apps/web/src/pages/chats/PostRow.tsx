import type { PlacedPost, PostPlace } from '@groundswell/contract';
import { type DragEvent, type KeyboardEvent, memo, type Ref } from 'react';
import { linesOf } from '../../parts/marked-text.ts';
import styles from './Posts.module.css';
import { keyOfPlace, sayMethod, sayPlace } from './place-words.ts';
import { marksOf, placeOf } from './placed-posts.ts';

/** What is dragged is known by this, so that nothing else can be dropped on a place. */
export const DRAGGED = 'application/x-groundswell-post';

interface Props {
  ref?: Ref<HTMLLIElement>;
  post: PlacedPost;
  /** Where it may be moved; [] where nothing may be. */
  places: PostPlace[];
  /** When it was said, by the clock. */
  when: string | null;
  /** What is looked for. */
  find: string;
  /** Its place among all that are shown. */
  number: number;
  onMove: (post: PlacedPost, to: PostPlace | null) => void;
}

/** A post with its place: dragged, moved by a key, or by the choice beside it. */
export const PostRow = memo(function PostRow({ ref, post, places, when, find, number, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = places.find((place) => keyOfPlace(place) === event.key.toLowerCase());
    if (to === undefined) return;
    event.preventDefault();
    onMove(post, to);
  };
  const canMove = places.length > 0;
  const method = sayMethod(post);
  return (
    <li
      ref={ref}
      className={styles.post}
      data-index={number}
      data-post={post.post}
      data-part={post.part}
      tabIndex={canMove ? 0 : undefined}
      aria-keyshortcuts={canMove ? places.flatMap((place) => keyOfPlace(place) ?? []).join(' ') : undefined}
      onKeyDown={canMove ? onKeyDown : undefined}
    >
      {canMove ? <Handle post={post} /> : null}
      <p className={styles.by}>
        {when === null ? null : <span className={styles.when}>{when}</span>}
        {post.author === null ? null : <b>{post.author}</b>}
        {post.part === 'reshare' ? <span>passed on</span> : null}
        <span className={styles.printed}>{sayPlace(placeOf(post))}</span>
        {method === null ? null : <span>{method}</span>}
      </p>
      <div className={styles.words}>
        {linesOf(post.text, marksOf(post.text, find)).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
          <p key={at}>
            {line.pieces.map(({ text, mark }, place) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes its order
              mark === 'none' ? text : <mark key={place}>{text}</mark>,
            )}
          </p>
        ))}
      </div>
      {canMove ? <PlaceChoice post={post} places={places} onMove={onMove} /> : null}
    </li>
  );
});

/** What a post is dragged by: its words themselves can be selected. */
function Handle({ post }: { post: PlacedPost }) {
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(DRAGGED, post.post);
    event.dataTransfer.setData('text/plain', post.text);
    event.dataTransfer.effectAllowed = 'copyMove';
    const row = event.currentTarget.closest('li');
    if (row) event.dataTransfer.setDragImage(row, 12, 12);
  };
  return (
    <span className={styles.handle} draggable title="Drag it to a place" aria-hidden="true" onDragStart={onDragStart}>
      ⠿
    </span>
  );
}

function PlaceChoice({ post, places, onMove }: Pick<Props, 'post' | 'places' | 'onMove'>) {
  const here = placeOf(post);
  const offered = places.includes(here) ? places : [here, ...places];
  const said = post.text.slice(0, 60);
  return (
    <select
      className={styles.place}
      aria-label={`Place of “${said}”`}
      value={here}
      onChange={({ target }) => onMove(post, target.value === 'back' ? null : (target.value as PostPlace))}
    >
      {offered.map((place) => (
        <option key={place} value={place}>
          {sayPlace(place)}
        </option>
      ))}
      {post.moved ? <option value="back">Back to where it was found</option> : null}
    </select>
  );
}
