import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** How many of several costly pictures may be drawn by now: one more each time that the browser has nothing else to do. */
export function useTurns(count: number): number {
  const [turns, setTurns] = useState(1);
  useEffect(() => {
    if (turns < count) return whenIdle(() => setTurns(turns + 1));
  }, [turns, count]);
  return turns;
}
