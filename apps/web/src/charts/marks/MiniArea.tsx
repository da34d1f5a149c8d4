import { type PointerEvent, useMemo } from 'react';
import { dashedSplit } from '../dashed-split.ts';
import { areaPath, linePath, lonePoints, type Point } from '../line-path.ts';
import type { ChartNote } from '../note-places.ts';
import { paint, type Token } from '../token.ts';
import type { Brush } from '../use-brush.ts';
import styles from './MiniArea.module.css';
import marks from './marks.module.css';

/** Height of one small chart, as in the sketch. */
const HEIGHT = 62;
const TOP = 4;
/** Radius of a figure that stands alone: seen as a dot beside lines of 1.8 pixels. */
const DOT = 2.4;
/** The ring of a note: it may not be cut at the top. */
const RING = { y: 3.4, r: 2.6 };
/** Pixels at either side of a small chart. */
const SIDE = 1;

/** Where the first period of a small chart stands, and how far it is from there to the last. */
export const acrossMini = (width: number): [left: number, across: number] => [SIDE, width - 2 * SIDE];

interface MiniAreaProps {
  values: (number | null)[];
  periods: string[];
  completeUntil: string | null;
  most: number;
  width: number;
  colour: Token;
  /** What is pointed at and chosen, in all charts at once. */
  brush: Brush;
  /** What happened, where it stands in each of them. */
  notes: (ChartNote & { x: number; endX?: number })[];
}

/** One tinted area with its line; what is not over is dashed and has no tint. */
export function MiniArea({ values, periods, completeUntil, most, width, colour, brush, notes }: MiniAreaProps) {
  const { pointed, selected } = brush;
  const [left, across] = acrossMini(width);
  const step = across / Math.max(1, periods.length - 1);
  const paths = useMemo(() => {
    const split = dashedSplit(periods, values, completeUntil);
    const points = (some: (number | null)[]): Point[] =>
      some.map((value, index) =>
        value === null ? null : { x: left + index * step, y: HEIGHT - (value / Math.max(most, 1e-9)) * (HEIGHT - TOP) },
      );
    const solid = points(split.solid);
    return {
      area: areaPath(solid, HEIGHT),
      solid: linePath(solid),
      dashed: linePath(points(split.dashed)),
      dots: lonePoints(points(values)),
    };
  }, [values, periods, completeUntil, most, left, step]);
  const stroke = paint(colour);
  const placeOf = (event: PointerEvent<Element>) => {
    const edge = event.currentTarget.getBoundingClientRect().left;
    const index = Math.round((event.clientX - edge - left) / Math.max(step, 1e-9));
    return Math.min(periods.length - 1, Math.max(0, index));
  };
  return (
    <svg width={width} height={HEIGHT + 1} aria-hidden="true" className={styles.brushed} {...brush.pointer(placeOf)}>
      {selected && (
        <rect
          x={Math.max(0, left + (selected[0] - 0.5) * step)}
          width={(selected[1] - selected[0] + 1) * step}
          height={HEIGHT}
          className={styles.brush}
        />
      )}
      <path d={paths.area} fill={stroke} opacity={0.16} />
      <path d={`M0,${HEIGHT + 0.5}H${width}`} stroke="var(--line)" />
      <path d={paths.dashed} fill="none" stroke={stroke} strokeWidth={1.6} strokeDasharray="3 3" />
      <path
        d={paths.solid}
        fill="none"
        stroke={stroke}
        strokeWidth={1.8}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {paths.dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={DOT} fill={stroke} />
      ))}
      <MiniNotes notes={notes} />
      {pointed !== null && (
        <path d={`M${left + pointed * step},0V${HEIGHT}`} stroke="var(--ink-3)" strokeDasharray="2 2" />
      )}
    </svg>
  );
}

/** The lines and rings of notes: there is no room for their words, which the line under the charts says. */
function MiniNotes({ notes }: Pick<MiniAreaProps, 'notes'>) {
  return notes.map(({ day, text, x, endX }) => (
    <g key={`${day} ${text}`} className={marks.notes}>
      <path d={`M${x},${RING.y}V${HEIGHT}`} className={marks.noteLine} />
      {endX !== undefined && <path d={`M${x},${RING.y}H${endX}`} className={marks.noteSpan} />}
      <circle cx={x} cy={RING.y} r={RING.r} className={marks.noteRing} />
    </g>
  ));
}
