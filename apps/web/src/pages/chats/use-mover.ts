import type { PlacedPost, PostPlace, ShownChat } from '@groundswell/contract';
import { useCallback, useRef, useState } from 'react';
import { sayPlace } from './place-words.ts';
import { placeOf } from './placed-posts.ts';
import { useMovePost } from './use-chat.ts';

/** How posts are moved, and what was moved last. */
export interface Mover {
  move: (post: PlacedPost, to: PostPlace | null) => void;
  /** The same for a post that is known by its key. */
  moveKey: (post: string, to: PostPlace) => void;
  last: { words: string; undo: (() => void) | null } | null;
}

/** Moves posts of a chat, and says what was moved last. */
export function useMover(chat: ShownChat | undefined): Mover {
  const mutate = useMovePost().mutate;
  const [last, setLast] = useState<Mover['last']>(null);
  const posts = useRef<PlacedPost[]>([]);
  posts.current = chat?.posts ?? [];
  const move = useCallback(
    (post: PlacedPost, to: PostPlace | null) => {
      if (to === placeOf(post)) return;
      const undo = () => {
        mutate({ post: post.post, to: post.moved ? placeOf(post) : null });
        setLast({ words: 'Taken back.', undo: null });
      };
      mutate({ post: post.post, to }, { onError: (problem) => setLast({ words: problem.message, undo: null }) });
      setLast({ words: to === null ? 'Back where it was found.' : `Moved to: ${sayPlace(to)}.`, undo });
    },
    [mutate],
  );
  const moveKey = useCallback(
    (key: string, to: PostPlace) => {
      const post = posts.current.find((one) => one.post === key);
      if (post) move(post, to);
    },
    [move],
  );
  return { move, moveKey, last };
}
