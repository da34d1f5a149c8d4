import styles from './ChartKey.module.css';

/** One entry of a key: how it is drawn, in which CSS colour, and its words. */
export interface KeyEntry {
  label: string;
  colour: string;
  mark: 'line' | 'dotted' | 'dashed' | 'block' | 'hatched';
  /** Where given, its words are a button. */
  onSelect?: () => void;
}

/** The key above a chart: each mark beside its words, in the order in which the marks are drawn. */
export function ChartKey({ entries }: { entries: KeyEntry[] }) {
  return (
    <ul className={styles.key}>
      {entries.map((entry) => (
        <li key={entry.label}>
          <Mark {...entry} />
          {entry.onSelect ? (
            <button type="button" onClick={entry.onSelect}>
              {entry.label}
            </button>
          ) : (
            entry.label
          )}
        </li>
      ))}
    </ul>
  );
}

function Mark({ colour, mark }: KeyEntry) {
  if (mark === 'block' || mark === 'hatched') {
    return (
      <svg width="10" height="10" aria-hidden="true" className={styles.mark}>
        <rect width="10" height="10" rx="2" fill={colour} opacity={mark === 'hatched' ? 0.3 : 1} />
        {mark === 'hatched' && <path d="M0,10L10,0M5,10L10,5M0,5L5,0" stroke={colour} strokeWidth="1.2" />}
      </svg>
    );
  }
  const dashes = { line: undefined, dotted: '2 2', dashed: '5 3' }[mark];
  return (
    <svg width="16" height="4" aria-hidden="true" className={styles.mark}>
      <path d="M0,2H16" stroke={colour} strokeWidth={mark === 'dotted' ? 1.5 : 2.2} strokeDasharray={dashes} />
    </svg>
  );
}
