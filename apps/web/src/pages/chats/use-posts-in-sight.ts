import type { PlacedPost } from '@groundswell/contract';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { usePrinting } from './use-printing.ts';

/** From here on only the posts in sight are drawn, as in tables (parts/use-rows-in-sight.ts). */
const VIRTUAL_OVER = 200;
/** Height of a post of two lines; each is measured once it is drawn. */
const USUAL_HEIGHT = 92;
/** Height of the list that scrolls in itself, as Posts.module.css sets it. */
const HEIGHT = 640;

/** Which of many posts are in sight of the list; of up to two hundred, and on paper, all. */
export function usePostsInSight(posts: PlacedPost[], list: RefObject<HTMLElement | null>) {
  const isPrinting = usePrinting();
  const isVirtual = posts.length > VIRTUAL_OVER && !isPrinting;
  const virtualizer = useVirtualizer({
    count: isVirtual ? posts.length : 0,
    getScrollElement: () => list.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (place) => posts[place]?.post ?? place,
    overscan: 8,
    initialRect: { width: 600, height: HEIGHT },
  });
  if (!isVirtual) {
    const inSight = posts.map((post, place) => ({ post, place }));
    return { inSight, above: 0, below: 0, measure: undefined };
  }
  const items = virtualizer.getVirtualItems();
  return {
    inSight: items.flatMap(({ index }) => (posts[index] ? [{ post: posts[index], place: index }] : [])),
    above: items[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}
