import type { Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import type { ChartDescription } from './chart-description.ts';
import styles from './MinuteBars.module.css';
import { MinuteMarks } from './marks/MinuteMarks.tsx';
import { type MinuteMark, minuteStep, summaryOf } from './minute-words.ts';
import { niceTicks } from './nice-ticks.ts';
import { numberOf } from './number-of.ts';
import { textWidth } from './text-width.ts';
import { useWidth } from './use-width.ts';

export const description: ChartDescription = {
  id: 'minute-bars',
  shape: 'table',
  title: 'Minute by minute',
  purpose: 'How an hour went: a bar for each minute, and what was asked when.',
};

/** What the bars are drawn from: one row a minute, in order and without gaps. */
export interface MinuteBarsProps {
  rows: Row[];
  /** The column of the figure. */
  value: string;
  unit: string;
  /** What happened in which minute, named above the bars. */
  marks: MinuteMark[];
  /** What a minute is called on the axis: "16:05", or "5" where no time is known. */
  sayMinute: (minute: number) => string;
  /** The minute of the hour in which the first row is, so that the axis names round times. */
  startsAt?: number;
  /** Whether the figure of a row is hidden from the reader. */
  isHidden?: (place: number) => boolean;
  minimum?: number;
}

const HEIGHT = 180;
/** Above the bars stand the marks' names, below them the minutes. */
const TOP = 24;
const BOTTOM = 24;

/** A bar a minute on one axis; thin dotted lines say what was asked when. */
export function MinuteBars(props: MinuteBarsProps) {
  const { rows, value, unit, marks, sayMinute, startsAt = 0, isHidden, minimum = 5 } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const figures = rows.map((row) => numberOf(row, value));
  const ticks = niceTicks(
    figures.map((figure) => figure ?? 0),
    { whole: true },
  );
  const gutter = textWidth(String(ticks.at(-1)), 12) + 10;
  const band = (width - gutter) / Math.max(1, rows.length);
  const most = ticks.at(-1) ?? 1;
  const yOf = (figure: number) => TOP + HEIGHT * (1 - figure / most);
  const step = minuteStep(rows.length, width - gutter, textWidth(sayMinute(0), 12));
  const sayFigure = (place: number) =>
    isHidden?.(place) ? `under ${minimum} people` : formatFigure(figures[place], unit);
  return (
    <div ref={ref} className={styles.frame}>
      <svg
        width={width}
        height={TOP + HEIGHT + BOTTOM}
        viewBox={`0 0 ${width} ${TOP + HEIGHT + BOTTOM}`}
        role="img"
        aria-label={summaryOf({ figures, marks, unit, sayMinute })}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${gutter},${yOf(tick)}H${width}`} className={styles.hairline} />
            <text x={gutter - 8} y={yOf(tick)} className={styles.tick} textAnchor="end" dominantBaseline="central">
              {tick}
            </text>
          </g>
        ))}
        {figures.map((figure, minute) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a minute is its place
          <g key={minute} className={styles.minute}>
            <title>{`${sayMinute(minute)}: ${sayFigure(minute)}`}</title>
            <rect x={gutter + minute * band} y={TOP} width={band} height={HEIGHT} className={styles.field} />
            <Bar x={gutter + minute * band} band={band} top={yOf(figure ?? 0)} isHidden={isHidden?.(minute)} />
          </g>
        ))}
        {rows.map((_, minute) =>
          (minute + startsAt) % step === 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a minute is its place
            <text key={minute} x={gutter + minute * band} y={TOP + HEIGHT + 17} className={styles.tick}>
              {sayMinute(minute)}
            </text>
          ) : null,
        )}
        <MinuteMarks marks={marks} xOf={(minute) => gutter + minute * band} bottom={TOP + HEIGHT} />
      </svg>
    </div>
  );
}

/** A bar; a minute that is hidden from the reader is a low grey one that tells nothing of its height. */
function Bar({ x, band, top, isHidden }: { x: number; band: number; top: number; isHidden: boolean | undefined }) {
  const gap = Math.min(2, band / 4);
  const foot = TOP + HEIGHT;
  const height = isHidden ? 4 : foot - top;
  if (height <= 0) return null;
  return (
    <rect
      x={x + gap / 2}
      y={foot - height}
      width={Math.max(1, band - gap)}
      height={height}
      className={isHidden ? styles.hidden : styles.bar}
    />
  );
}
