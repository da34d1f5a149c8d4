import { useEffect, useState } from 'react';

/** Longer than from one keystroke to the next. */
const PAUSE_MS = 600;

/** A value that follows the latest one after a pause: for pictures that take a moment to draw, so that nobody waits for them while editing. */
export function useAfterPause<T>(latest: T): T {
  const [shown, show] = useState(latest);
  useEffect(() => {
    if (Object.is(shown, latest)) return;
    const timer = setTimeout(() => show(() => latest), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [shown, latest]);
  return shown;
}
