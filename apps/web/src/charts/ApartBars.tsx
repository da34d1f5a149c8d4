import type { Row } from '@groundswell/contract';
import { formatBare, formatFigure } from '@groundswell/words';
import styles from './ApartBars.module.css';
import type { ChartDescription } from './chart-description.ts';
import { numberOf, textOf } from './number-of.ts';

export const description: ChartDescription = {
  id: 'apart-bars',
  shape: 'breakdown',
  title: 'Bars set apart',
  purpose:
    'What sets one group apart from another: both figures, a bar for here, and a tick where it would be if here were as elsewhere.',
};

/** What bars set apart are drawn from: `value` and `elsewhere` are counts, `expected` what `value` would be if here were as elsewhere. */
export interface ApartBarsProps {
  rows: Row[];
  label: string;
  value: string;
  elsewhere: string;
  expected: string;
  unit: string;
  /** What a count elsewhere says that is hidden from the reader. */
  hidden: string;
  selected?: string;
  onSelect: (label: string) => void;
}

/** One row a label, with both counts in columns; each row is a button. */
export function ApartBars({ rows, unit, selected, onSelect, ...columns }: ApartBarsProps) {
  const most = Math.max(1e-9, ...rows.map((row) => numberOf(row, columns.value) ?? 0));
  return (
    <div className={styles.frame}>
      <div className={styles.head} aria-hidden="true">
        <span>word</span>
        <span>{unit}</span>
        <span>elsewhere</span>
      </div>
      <ol className={styles.bars} aria-label={`Set apart, ${unit}`}>
        {rows.map((row) => {
          const name = textOf(row, columns.label);
          return (
            <li key={name}>
              <button
                type="button"
                className={styles.row}
                aria-pressed={selected === name}
                onClick={() => onSelect(name)}
              >
                <ApartRow {...columns} {...{ row, name, unit, most }} />
              </button>
            </li>
          );
        })}
      </ol>
      <p className={styles.key}>
        <span className={styles.keyTick} /> were it as usual here as elsewhere
      </p>
    </div>
  );
}

type ApartRowProps = Omit<ApartBarsProps, 'rows' | 'selected' | 'onSelect'> & { row: Row; name: string; most: number };

function ApartRow({ row, name, value, elsewhere, expected, unit, hidden, most }: ApartRowProps) {
  const [here, there, usual] = [numberOf(row, value), numberOf(row, elsewhere), numberOf(row, expected)];
  const share = (figure: number) => `${Math.min(100, (figure / most) * 100)}%`;
  return (
    <>
      <span className={styles.label}>{name}</span>
      <span className={styles.figure}>
        {formatBare(here, unit)}
        <span className={styles.unseen}> {unit} here,</span>
      </span>
      <span className={styles.elsewhere}>
        {there === null ? hidden : formatBare(there, unit)}
        <span className={styles.unseen}>
          {' '}
          elsewhere{usual === null ? '' : `; as usual as there it would be ${formatFigure(Math.round(usual), unit)}`}
        </span>
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: share(here ?? 0) }} />
        {usual !== null && <span className={styles.tick} style={{ left: share(usual) }} />}
      </span>
    </>
  );
}
