import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** Longer than from one keystroke to the next. */
const PAUSE_MS = 600;

/** A value that follows the latest one after a pause: for pictures that take a moment to draw, so that nobody waits for them while editing. */
export function useAfterPause<T>(latest: T): T {
  const [shown, show] = useState(latest);
  useEffect(() => {
    if (Object.is(shown, latest)) return;
    let callOff = () => {};
    const timer = setTimeout(() => {
      callOff = whenIdle(() => show(() => latest));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [shown, latest]);
  return shown;
}
