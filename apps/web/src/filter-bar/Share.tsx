import { useEffect, useState } from 'react';
import styles from './FilterBar.module.css';

// Long enough to be read, as long as a toast usually stays.
const SAID_FOR_MS = 2500;

/** Copies the page's address, which is everything that the page shows. */
export function Share() {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setSaid('Link copied'),
      () => setSaid('Copy the address instead'),
    );
  return (
    <button
      type="button"
      className={styles.field}
      onClick={() => void copy()}
      title="Copy a link to this page as it is"
    >
      <b aria-live="polite">{said ?? 'Share'}</b>
    </button>
  );
}
