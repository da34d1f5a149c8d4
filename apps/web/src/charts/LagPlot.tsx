import type { Row } from '@groundswell/contract';
import type { ChartDescription } from './chart-description.ts';
import styles from './charts.module.css';
import own from './LagPlot.module.css';
import { linePath } from './line-path.ts';
import marks from './marks/marks.module.css';
import { numberOf } from './number-of.ts';
import { useWidth } from './use-width.ts';

export const description: ChartDescription = {
  id: 'lag-plot',
  shape: 'table',
  title: 'Lag plot',
  purpose:
    'How strongly one series goes with another that comes so many periods later, with how sure that is at each lag.',
};

/** What a lag plot is drawn from: rows with the columns `lag`, `r`, `low` and `high`. */
export interface LagPlotProps {
  rows: Row[];
  /** What leads at lags above zero, and at those below. */
  leads: { above: string; below: string };
  /** One period: "week". */
  period: string;
  /** The lag that is named: the surest, where one is beyond chance. */
  best: number | null;
  height?: number;
}

/** Room for the words of the axes, in pixels. */
const ROOM = { left: 40, right: 16, top: 14, bottom: 26 };
const TICKS = [-1, -0.5, 0, 0.5, 1];

interface Lag {
  lag: number;
  r: number;
  low: number;
  high: number;
}

/** A dot for each lag on its interval; one that does not touch zero is filled, and the surest is named. */
export function LagPlot({ rows, leads, period, best, height = 250 }: LagPlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const lags = lagsOf(rows);
  const most = Math.max(1, ...lags.map(({ lag }) => Math.abs(lag)));
  const [across, down] = [Math.max(0, width - ROOM.left - ROOM.right), height - ROOM.top - ROOM.bottom];
  const x = (lag: number) => ROOM.left + ((lag + most) / (2 * most)) * across;
  const y = (r: number) => ROOM.top + ((1 - r) / 2) * down;
  // Every lag is named where there is room for two digits and a sign.
  const every = across / (2 * most) < 22 ? 2 : 1;
  return (
    <div ref={ref} className={styles.chart}>
      <svg width={width} height={height} role="img" aria-label={wordsOf(lags, leads, period, best)}>
        {TICKS.map((tick) => (
          <g key={tick}>
            <path
              d={linePath([
                { x: ROOM.left, y: y(tick) },
                { x: width - ROOM.right, y: y(tick) },
              ])}
              stroke={tick === 0 ? 'var(--ink-3)' : 'var(--line)'}
            />
            <text className={marks.label} x={ROOM.left - 8} y={y(tick) + 4} textAnchor="end" fill="var(--ink-3)">
              {figure(tick)}
            </text>
          </g>
        ))}
        {lags.map((one) => (
          <Mark key={one.lag} {...one} x={x(one.lag)} y={y} isBest={one.lag === best} />
        ))}
        {lags.map(({ lag }) =>
          lag % every === 0 ? (
            <text key={lag} className={marks.label} x={x(lag)} y={height - 8} textAnchor="middle" fill="var(--ink-3)">
              {figure(lag)}
            </text>
          ) : null,
        )}
      </svg>
      <p className={own.ends}>
        <span>← {leads.below} first</span>
        <span>{leads.above} first →</span>
      </p>
    </div>
  );
}

function Mark({ r, low, high, x, y, isBest }: Lag & { x: number; y: (r: number) => number; isBest: boolean }) {
  const isSure = low > 0 || high < 0;
  const colour = isSure ? 'var(--tide)' : 'var(--slate)';
  return (
    <g>
      <path
        d={linePath([
          { x, y: y(low) },
          { x, y: y(high) },
        ])}
        stroke={colour}
        strokeWidth={isSure ? 2.4 : 1.4}
        strokeLinecap="round"
      />
      <circle
        cx={x}
        cy={y(r)}
        r={isBest ? 5 : 3.6}
        fill={isSure ? colour : 'var(--surface)'}
        stroke={colour}
        strokeWidth={1.5}
      />
      {isBest ? (
        <text className={marks.strongLabel} x={x + 9} y={y(r) + 4} fill="var(--tide)">
          r {figure(Number(r.toFixed(2)))}
        </text>
      ) : null}
    </g>
  );
}

function lagsOf(rows: Row[]): Lag[] {
  return rows.flatMap((row) => {
    const [lag, r, low, high] = ['lag', 'r', 'low', 'high'].map((column) => numberOf(row, column));
    return lag == null || r == null || low == null || high == null ? [] : [{ lag, r, low, high }];
  });
}

function wordsOf(lags: Lag[], { above }: LagPlotProps['leads'], period: string, best: number | null): string {
  const sure = lags.filter(({ low, high }) => low > 0 || high < 0).length;
  const named = lags.find(({ lag }) => lag === best);
  const at = named ? ` The surest is at ${figure(named.lag)} ${period}s: r ${named.r.toFixed(2)}.` : '';
  return `Correlation at ${lags.length} lags; above zero, ${above} come first. ${sure} intervals do not touch zero.${at}`;
}

const figure = (value: number): string => String(value).replace('-', '−');
