import { linePath } from '../../charts/line-path.ts';
import styles from './Communities.module.css';

const [WIDTH, HEIGHT] = [104, 24];

/** Posts a week as a small area on the scale that all rows share, so that a busy channel looks busy and a quiet one quiet. */
export function WeekLine({ weeks, most }: { weeks: (number | null)[]; most: number }) {
  if (weeks.length < 2) return null;
  const step = WIDTH / (weeks.length - 1);
  // A square root: one scale for all channels would else press most of them flat.
  const y = (posts: number) => HEIGHT - 2 - (HEIGHT - 4) * Math.sqrt(most > 0 ? posts / most : 0);
  const points = weeks.map((posts, week) => (posts === null ? null : { x: week * step, y: y(posts) }));
  return (
    <svg
      className={styles.weeks}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words(weeks)}
    >
      <path className={styles.floor} d={`M0,${HEIGHT - 2}H${WIDTH}`} />
      <path className={styles.line} d={linePath(points)} />
    </svg>
  );
}

function words(weeks: (number | null)[]): string {
  const known = weeks.filter((posts) => posts !== null);
  return `${known.reduce((sum, posts) => sum + posts, 0)} posts in ${weeks.length} weeks`;
}
