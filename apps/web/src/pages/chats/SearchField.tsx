import { useEffect, useState } from 'react';
import styles from './Posts.module.css';

/** Who types has paused: the usual time of search fields. */
const PAUSE_MS = 250;

/** A field to look for words in the transcript; what is looked for follows a moment after the typing. */
export function SearchField({ find, onFind }: { find: string; onFind: (wanted: string) => void }) {
  const [typed, setTyped] = useState(find);
  const [told, setTold] = useState(find);
  // The address was changed elsewhere: by going back, say.
  if (find !== told) {
    setTold(find);
    setTyped(find);
  }
  useEffect(() => {
    if (typed === told) return;
    const timer = setTimeout(() => {
      setTold(typed);
      onFind(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, told, onFind]);
  return (
    <input
      type="search"
      className={styles.search}
      aria-label="Search the transcript"
      placeholder="Search what was said"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
