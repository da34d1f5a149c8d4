import type { Row } from '@groundswell/contract';
import styles from './Chats.module.css';

/** Drawn to this size and stretched to its place. */
const HEIGHT = 34;

/** How the hour went, small; all strips of a page on one scale. The figures stand on the chat's own page. */
export function PaceStrip({ rows, most }: { rows: Row[]; most: number }) {
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${rows.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {rows.map(({ minute, posts }) => {
        const height = (Number(posts ?? 0) / most) * HEIGHT;
        return <rect key={String(minute)} x={Number(minute) + 0.1} y={HEIGHT - height} width={0.8} height={height} />;
      })}
    </svg>
  );
}
