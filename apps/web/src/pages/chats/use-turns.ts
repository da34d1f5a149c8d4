import { useEffect, useState } from 'react';

/** What a browser that cannot say when it is idle waits between two turns. */
const PAUSE_MS = 50;

/** How many of several costly pictures may be drawn by now: one more each time that the browser has nothing else to do. */
export function useTurns(count: number): number {
  const [turns, setTurns] = useState(1);
  useEffect(() => {
    if (turns >= count) return;
    const next = () => setTurns(turns + 1);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(next, PAUSE_MS);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(next, { timeout: 1000 });
    return () => cancelIdleCallback(idle);
  }, [turns, count]);
  return turns;
}
