import { linePath, type Point } from '../charts/line-path.ts';
import { paint, type Token } from '../charts/token.ts';
import styles from './Sparkline.module.css';

/** What a sparkline is drawn from; values after `completeUntilIndex` are not over and are drawn dashed. */
export interface SparklineProps {
  values: (number | null)[];
  completeUntilIndex?: number;
  colour?: Token;
  height?: number;
}

/** Drawn to this width and stretched to its place, the line's own width staying the same. */
const WIDTH = 100;

/** A small line without axes; the figure beside it says what it is, so it is hidden from screen readers. */
export function Sparkline({ values, completeUntilIndex, colour = 'tide', height = 26 }: SparklineProps) {
  const last = completeUntilIndex ?? values.length - 1;
  const points = place(values, last, height);
  const solid = points.map((point, index) => (index <= last ? point : null));
  const open = points.map((point, index) => (index >= last ? point : null));
  return (
    <svg
      className={styles.spark}
      style={{ stroke: paint(colour), height }}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={linePath(solid)} vectorEffect="non-scaling-stroke" />
      {last < values.length - 1 && (
        <path d={linePath(open)} vectorEffect="non-scaling-stroke" strokeDasharray="2.5 2.5" />
      )}
    </svg>
  );
}

/** Scaled to what is over: an unfinished week would else press the rest flat; it runs off at the edge instead. */
function place(values: (number | null)[], last: number, height: number): Point[] {
  const known = values.slice(0, last + 1).filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const inside = (y: number) => Math.min(height - 1, Math.max(1, y));
  const y = (value: number) => (span > 0 ? inside(height - 2 - ((value - low) / span) * (height - 4)) : height / 2);
  const step = WIDTH / Math.max(1, values.length - 1);
  return values.map((value, index) => (value === null ? null : { x: index * step, y: y(value) }));
}
