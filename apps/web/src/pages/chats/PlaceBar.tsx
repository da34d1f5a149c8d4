import type { PostPlace } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { type DragEvent, useState } from 'react';
import { DRAGGED } from './PostRow.tsx';
import styles from './Posts.module.css';
import { keyOfPlace, sayPlace } from './place-words.ts';

interface Props {
  places: PostPlace[];
  counts: Map<PostPlace, number>;
  /** The place whose posts alone are shown. */
  chosen?: string;
  onChoose?: (place: PostPlace) => void;
  /** Told which post was dropped where; without it nothing can be. */
  onDrop?: (post: string, to: PostPlace) => void;
}

/** The places of a chat with how many posts each has: posts are dropped here, and the transcript is narrowed to one. */
export function PlaceBar({ places, counts, chosen, onChoose, onDrop }: Props) {
  return (
    <ul className={styles.places} aria-label="Places, and how many posts each has">
      {places.map((place) => (
        <Place
          key={place}
          {...{ place, onChoose, onDrop }}
          count={counts.get(place) ?? 0}
          isChosen={chosen === place}
        />
      ))}
    </ul>
  );
}

interface PlaceProps extends Pick<Props, 'onChoose' | 'onDrop'> {
  place: PostPlace;
  count: number;
  isChosen: boolean;
}

function Place({ place, count, isChosen, onChoose, onDrop }: PlaceProps) {
  const [isOver, setOver] = useState(false);
  const key = keyOfPlace(place);
  const words = (
    <>
      <b>{sayPlace(place)}</b> {formatFigure(count)}
      {onDrop && key ? <kbd>{key}</kbd> : null}
    </>
  );
  const onDragOver = (event: DragEvent) => {
    if (!onDrop || !event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onDrop?.(event.dataTransfer.getData(DRAGGED), place);
  };
  return (
    <li data-over={isOver || undefined} onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={dropped}>
      {onChoose ? (
        <button type="button" aria-pressed={isChosen} onClick={() => onChoose(place)}>
          {words}
        </button>
      ) : (
        <span>{words}</span>
      )}
    </li>
  );
}
