import styles from './PanelStates.module.css';

/** Heights of the skeleton's bars, in per cent: a quiet shape that is plainly no answer. */
const BARS = [34, 48, 42, 58, 52, 66, 60, 72, 64, 78, 70, 84];

/** What stands in a panel until its answer comes: the shape of a chart at the height of one. */
export function ChartSkeleton({ height }: { height: number }) {
  return (
    <div className={styles.skeleton} style={{ height }}>
      <span className={styles.unseen}>Loading …</span>
      {BARS.map((share) => (
        <span key={share} className={styles.bar} style={{ height: `${share}%` }} />
      ))}
    </div>
  );
}

interface PanelMessageProps {
  state: 'failed' | 'empty' | 'hidden';
  /** The smallest group that may be shown. */
  minimum?: number;
  empty?: string;
  failure?: string;
  onRetry?: () => void;
}

/** Why a panel has no chart, in its own words, and what can be done. */
export function PanelMessage({ state, minimum = 5, empty, failure, onRetry }: PanelMessageProps) {
  if (state === 'empty') {
    return (
      <p className={styles.message}>
        {empty ?? 'Nobody posted in this period. Widen the period or reset the filters.'}
      </p>
    );
  }
  if (state === 'hidden') {
    return (
      <p className={styles.message}>
        Hidden: fewer than {minimum} people are behind these figures. Widen the period or take a filter away.
      </p>
    );
  }
  return (
    <div className={styles.message} role="alert">
      <p>{failure ?? 'This could not be worked out.'}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
