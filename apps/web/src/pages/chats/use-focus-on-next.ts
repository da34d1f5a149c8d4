import type { PlacedPost } from '@groundswell/contract';
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** Where the focused post leaves its list, because it was moved, the focus goes on to the one that takes its place. */
export function useFocusOnNext(posts: PlacedPost[], list: RefObject<HTMLElement | null>) {
  const focused = useRef<{ post: string; place: number } | null>(null);
  useLayoutEffect(() => {
    const last = focused.current;
    if (!last || document.activeElement !== document.body || posts.some(({ post }) => post === last.post)) return;
    const next = posts[Math.min(last.place, posts.length - 1)];
    focused.current = null;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('li[data-post]') ?? [])];
    rows.find(({ dataset }) => dataset.post === next?.post)?.focus();
  }, [posts, list]);
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest<HTMLElement>('li[data-post]');
    focused.current = row ? { post: row.dataset.post ?? '', place: Number(row.dataset.index) } : null;
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Nothing takes the focus over from a post that is gone.
    if (relatedTarget !== null) focused.current = null;
  };
  return { onFocus, onBlur };
}
