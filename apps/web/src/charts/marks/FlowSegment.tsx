import type { BarShapeProps } from 'recharts';
import { FLOW, type FlowBar, type FlowColumn } from '../flow-parts.ts';
import { textWidth } from '../text-width.ts';
import { paint } from '../token.ts';
import styles from './FlowSegment.module.css';

/** Height that a figure of 11 px needs within its segment. */
const FIGURE_HEIGHT = 13;

interface FlowSegmentProps extends BarShapeProps {
  column: FlowColumn;
  /** What the ids of the hatchings begin with. */
  patterns: string;
  bar: FlowBar | undefined;
  /** The greatest figure of this part: where that one has no room, none is written, or the row of figures would have holes. */
  greatest: number;
}

/** One part of a bar: filled, or hatched where the period is not over, with its figure where there is room. */
export function FlowSegment(props: FlowSegmentProps) {
  const { column, patterns, bar } = props;
  const value = bar?.[column] ?? null;
  const height = Math.abs(Number(props.height));
  if (value === null || value === 0 || height === 0) return null;
  const top = Math.min(Number(props.y), Number(props.y) + Number(props.height));
  const figure = String(Math.abs(value));
  const fits = height >= FIGURE_HEIGHT && Number(props.width) >= textWidth(String(props.greatest), 11) + 1;
  const colour = paint(FLOW.find((part) => part.column === column)?.colour ?? 'slate');
  return (
    <g>
      <rect
        x={props.x}
        y={top + 0.5}
        width={props.width}
        height={Math.max(0.5, height - 1)}
        rx={1.5}
        fill={bar?.isOpen ? `url(#${patterns}-${column})` : colour}
      />
      {fits && (
        <text
          x={Number(props.x) + Number(props.width) / 2}
          y={top + height / 2}
          className={bar?.isOpen ? styles.openFigure : styles.figure}
        >
          {figure}
        </text>
      )}
    </g>
  );
}

/** The hatchings of the unfinished period, one for each colour; a page may hold several flows, so their ids begin with `id`. */
export function HatchPatterns({ id }: { id: string }) {
  return (
    <defs>
      {FLOW.map(({ column, colour }) => (
        <pattern
          key={column}
          id={`${id}-${column}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill={paint(colour)} opacity="0.22" />
          <path d="M0,0V6" stroke={paint(colour)} strokeWidth="3" opacity="0.75" />
        </pattern>
      ))}
    </defs>
  );
}
