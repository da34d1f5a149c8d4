import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { spreadLabels } from '../spread-labels.ts';
import styles from './marks.module.css';

/** A label at the end of a line: the point (index and value) at which it stands, its words and its CSS colour. */
export interface EndLabel {
  index: number;
  value: number;
  text: string;
  colour: string;
  strong: boolean;
  /** The point beside which the words stand: the last one drawn, where a dashed end follows. */
  beside: number;
}

/** Least distance between two labels' middles at 12 px. */
const LINE = 15;

/** Draws the labels beside the ends of the lines, moved apart where they would overlap, and a dot where a strong one's line ends. */
export function EndLabels({ labels }: { labels: EndLabel[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  const points = labels.map((label) => ({
    ...label,
    x: x(label.index) ?? 0,
    words: (x(label.beside) ?? 0) + 8,
    y: y(label.value) ?? 0,
  }));
  const heights = spreadLabels(
    points.map((point) => point.y),
    LINE,
    [area.y - 4, area.y + area.height],
  );
  // Over the lines: the halo of the words would else lie under them.
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {points.map((point, index) => (
        <g key={point.text}>
          {point.strong && <circle cx={point.x} cy={point.y} r={3.6} fill={point.colour} />}
          <text
            x={point.words}
            y={heights[index]}
            dominantBaseline="central"
            className={point.strong ? styles.strongLabel : styles.label}
            style={{ fill: point.colour }}
          >
            {point.text}
          </text>
        </g>
      ))}
    </ZIndexLayer>
  );
}
