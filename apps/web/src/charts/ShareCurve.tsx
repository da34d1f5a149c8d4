import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import type { ChartDescription } from './chart-description.ts';
import styles from './charts.module.css';
import { linePath, type Point } from './line-path.ts';
import marks from './marks/marks.module.css';
import { numberOf } from './number-of.ts';
import { useWidth } from './use-width.ts';

export const description: ChartDescription = {
  id: 'share-curve',
  shape: 'table',
  title: 'Share curve',
  purpose: 'How unevenly something is shared out: the further below the straight line, the fewer hold most of it.',
};

/** What a share curve is drawn from: columns of cumulative shares, 0 to 1, the smallest first. */
export interface ShareCurveProps {
  rows: Row[];
  x: { column: string; label: string };
  y: { column: string; label: string };
  height?: number;
}

/** Room for the words of the axes, in pixels. */
const ROOM = { left: 44, right: 24, top: 12, bottom: 38 };
/** A point that is there: a path may have gaps, an axis has none. */
type Place = NonNullable<Point>;

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** A curve from 0 to 100 % both ways, beside the dotted line of equal shares; the half is said in words. */
export function ShareCurve({ rows, x, y, height = 250 }: ShareCurveProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const size = { width: Math.max(0, width - ROOM.left - ROOM.right), height: height - ROOM.top - ROOM.bottom };
  const place = (across: number, up: number): Place => ({
    x: ROOM.left + across * size.width,
    y: ROOM.top + (1 - up) * size.height,
  });
  const shares = sharesOf(rows, x.column, y.column);
  const half = atHalf(shares);
  const words = `The half of the people that writes least: ${formatFigure(half, 'share')} of the posts.`;
  return (
    <div ref={ref} className={styles.chart}>
      <svg width={width} height={height} role="img" aria-label={`Curve of ${y.label} by ${x.label}. ${words}`}>
        {TICKS.map((tick) => (
          <Tick key={tick} tick={tick} across={place(tick, 0)} up={place(0, tick)} right={place(1, tick).x} />
        ))}
        <text className={marks.label} x={place(0.5, 0).x} y={height - 4} textAnchor="middle" fill="var(--ink-3)">
          {x.label}, those who write least first
        </text>
        <path
          d={linePath([place(0, 0), place(1, 1)])}
          fill="none"
          stroke="var(--slate)"
          strokeWidth={1.4}
          strokeDasharray="1.5 4"
          strokeLinecap="round"
        />
        <path d={linePath(shares.map(([a, b]) => place(a, b)))} fill="none" stroke="var(--tide)" strokeWidth={2.4} />
        {half !== null && <circle cx={place(0.5, half).x} cy={place(0.5, half).y} r={4} fill="var(--tide)" />}
        {half !== null && (
          <text
            className={marks.strongLabel}
            x={place(0.5, half).x - 8}
            y={place(0.5, half).y - 10}
            textAnchor="end"
            fill="var(--tide)"
          >
            lower half: {formatFigure(half, 'share')}
          </text>
        )}
      </svg>
    </div>
  );
}

function Tick({ tick, across, up, right }: { tick: number; across: Place; up: Place; right: number }) {
  const words = formatFigure(tick, 'share');
  return (
    <g fill="var(--ink-3)">
      <path d={linePath([up, { x: right, y: up.y }])} stroke="var(--line)" />
      <text className={marks.label} x={up.x - 8} y={up.y + 4} textAnchor="end">
        {words}
      </text>
      <text className={marks.label} x={across.x} y={across.y + 16} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}

/** The points of the curve, from nothing on. */
function sharesOf(rows: Row[], x: string, y: string): [number, number][] {
  const known = rows.flatMap((row): [number, number][] => {
    const [a, b] = [numberOf(row, x), numberOf(row, y)];
    return a === null || b === null ? [] : [[a, b]];
  });
  return [[0, 0], ...known];
}

/** Where the curve stands at one half, on the straight line between its neighbours; null where it has no such place. */
function atHalf(shares: [number, number][]): number | null {
  const after = shares.findIndex(([across]) => across >= 0.5);
  if (after < 1) return null;
  const [[x1, y1], [x2, y2]] = [shares[after - 1]!, shares[after]!];
  return y1 + ((y2 - y1) * (0.5 - x1)) / (x2 - x1);
}
