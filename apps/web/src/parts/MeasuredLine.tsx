import { Link } from '@tanstack/react-router';
import { useMeasured } from '../queries.ts';
import { useFilters } from '../use-filters.ts';
import styles from './MeasuredLine.module.css';
import { sayBesides, sayMeasured } from './measured-words.ts';

/** How far a theme's patterns can be trusted: what people measured, or that nobody has; with the way to measure it. */
export function MeasuredLine({ codebook, theme, label }: { codebook: string; theme: string; label: string }) {
  const { filters } = useFilters();
  const all = useMeasured(filters.view).data;
  if (!all) return null;
  const measured = all.find((one) => one.codebook === codebook && one.theme === theme);
  const mayCode = filters.view !== 'executive';
  // The usual codebook goes without saying.
  const search = { ...filters, codebook: codebook === 'mindset' ? undefined : codebook, theme, post: undefined };
  if (!measured) {
    if (!mayCode) return <span>not measured</span>;
    return (
      <span>
        not measured —{' '}
        <Link
          to="/coding"
          search={{ ...search, coding: undefined }}
          aria-label={`Code 50 posts of ${label}`}
          className={styles.way}
        >
          code 50 posts
        </Link>
      </span>
    );
  }
  const words = sayMeasured(measured);
  return (
    <span>
      {measured.coding !== null ? (
        <Link to="/coding" search={{ ...search, coding: measured.coding }} className={styles.way}>
          {words}
        </Link>
      ) : (
        words
      )}
      {sayBesides(measured).map((sentence) => ` ${sentence}`)}
    </span>
  );
}
