import { type CloudAsked, type CloudPicture, layOut } from './cloud-picture.ts';
import type { CloudLayout } from './cloud-placement.ts';

/** The pictures that were drawn: a scope that was on screen comes back as it was, and a new one goes on from the last. */
export interface CloudMemory {
  picture(asked: CloudAsked, layout: CloudLayout): CloudPicture;
}

/** More pictures than one goes back through. */
const KEPT = 40;

/** Makes a memory in which nothing has been drawn yet. */
export function cloudMemory(): CloudMemory {
  const kept = new Map<string, CloudPicture>();
  let last: CloudPicture | undefined;
  return {
    picture(asked, layout) {
      const key = JSON.stringify(asked);
      last = kept.get(key) ?? layOut(asked, layout, last);
      kept.delete(key);
      kept.set(key, last);
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
      return last;
    },
  };
}
