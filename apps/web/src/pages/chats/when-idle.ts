const waiting: (() => void)[] = [];
let isAsked = false;

/** Without idle time for so long it goes on all the same. */
const LONGEST_MS = 2000;
/** What a browser that cannot say when it is idle waits between two. */
const PAUSE_MS = 50;

/** Does something costly once the browser has nothing else to do, one after the other; gives back how to call it off. */
export function whenIdle(act: () => void): () => void {
  waiting.push(act);
  ask();
  return () => {
    const place = waiting.indexOf(act);
    if (place >= 0) waiting.splice(place, 1);
  };
}

function ask(): void {
  if (isAsked || waiting.length === 0) return;
  isAsked = true;
  if (typeof requestIdleCallback === 'undefined') setTimeout(next, PAUSE_MS);
  else requestIdleCallback(next, { timeout: LONGEST_MS });
}

function next(): void {
  isAsked = false;
  waiting.shift()?.();
  ask();
}
