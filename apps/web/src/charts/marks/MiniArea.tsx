import { useMemo } from 'react';
import { dashedSplit } from '../dashed-split.ts';
import { areaPath, linePath, lonePoints, type Point } from '../line-path.ts';
import { paint, type Token } from '../token.ts';

/** Height of one small chart, as in the sketch. */
const HEIGHT = 62;
const TOP = 4;
/** Radius of a figure that stands alone: seen as a dot beside lines of 1.8 pixels. */
const DOT = 2.4;

interface MiniAreaProps {
  values: (number | null)[];
  periods: string[];
  completeUntil: string | null;
  most: number;
  width: number;
  colour: Token;
  /** The period pointed at, in all charts at once. */
  pointed: number | null;
  onPoint: (index: number | null) => void;
}

/** One tinted area with its line; what is not over is dashed and has no tint. */
export function MiniArea({ values, periods, completeUntil, most, width, colour, pointed, onPoint }: MiniAreaProps) {
  const step = (width - 2) / Math.max(1, periods.length - 1);
  const paths = useMemo(() => {
    const split = dashedSplit(periods, values, completeUntil);
    const points = (some: (number | null)[]): Point[] =>
      some.map((value, index) =>
        value === null ? null : { x: 1 + index * step, y: HEIGHT - (value / Math.max(most, 1e-9)) * (HEIGHT - TOP) },
      );
    const solid = points(split.solid);
    return {
      area: areaPath(solid, HEIGHT),
      solid: linePath(solid),
      dashed: linePath(points(split.dashed)),
      dots: lonePoints(points(values)),
    };
  }, [values, periods, completeUntil, most, step]);
  const stroke = paint(colour);
  return (
    <svg
      width={width}
      height={HEIGHT + 1}
      aria-hidden="true"
      onPointerMove={(event) => {
        const left = event.currentTarget.getBoundingClientRect().left;
        const index = Math.round((event.clientX - left - 1) / Math.max(step, 1e-9));
        onPoint(Math.min(periods.length - 1, Math.max(0, index)));
      }}
      onPointerLeave={() => onPoint(null)}
    >
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
      {pointed !== null && (
        <path d={`M${1 + pointed * step},0V${HEIGHT}`} stroke="var(--ink-3)" strokeDasharray="2 2" />
      )}
    </svg>
  );
}
