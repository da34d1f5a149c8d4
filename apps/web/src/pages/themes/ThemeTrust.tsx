import type { Row } from '@groundswell/contract';
import { everyTheme } from '../../filters.ts';
import { MeasuredLine } from '../../parts/MeasuredLine.tsx';
import { TextButton } from '../../parts/TextButton.tsx';
import { useFilters } from '../../use-filters.ts';
import styles from './ThemeTrust.module.css';

/** Beside a theme: how many posts have it only negated, and how far its patterns can be trusted. */
export function ThemeTrust({ row }: { row: Row }) {
  return (
    <>
      <Negated row={row} />
      <MeasuredLine codebook={String(row.codebook)} theme={String(row.theme)} label={String(row.label)} />
    </>
  );
}

function Negated({ row }: { row: Row }) {
  const { filters, change } = useFilters();
  const { negated, theme, label } = row;
  if (typeof negated !== 'number' || negated === 0) return null;
  const words = `${negated.toLocaleString('en-GB')} negated, kept apart`;
  if (filters.view === 'executive') return <span className={styles.negated}>{words}</span>;
  return (
    <TextButton
      kind="quiet"
      className={styles.negated}
      aria-label={`${words}: read them, ${label}`}
      onClick={() => {
        change({ ...everyTheme, theme: String(theme), hits: 'negated' });
        // The quotes stand further up on the page.
        document.getElementById('quotes')?.scrollIntoView({ block: 'start' });
      }}
    >
      {words}
    </TextButton>
  );
}
