import { type DotItemDotProps, Line } from 'recharts';
import type { LineSeriesProps } from '../LineSeries.tsx';
import type { PlottedSeries } from '../plot-series.ts';
import { paint } from '../token.ts';

interface Props {
  plot: PlottedSeries;
  lines: LineSeriesProps['lines'];
}

const common = { type: 'monotone', isAnimationActive: false } as const;

/** The same figures of an earlier period, dotted in slate: "dotted" and not only "grey" says that they are not now. */
export function ComparedLines({ plot, lines }: Props) {
  return lines.map((line, place) => (
    <Line
      key={line.column}
      {...common}
      dot={loneDot(plot.lines[place]?.compared)}
      dataKey={`compared${place}`}
      stroke="var(--slate)"
      strokeWidth={1.4}
      strokeDasharray="2 2.5"
      activeDot={false}
    />
  ));
}

/** The lines of now, and after them, dashed, what is not over yet. */
export function NowLines({ plot, lines }: Props) {
  return lines.map((line, place) => {
    const stroke = paint(line.colour ?? 'tide');
    const dot = loneDot(plot.lines[place]?.values);
    const drawn = { ...common, dot, stroke, activeDot: { r: 3.5, strokeWidth: 0, fill: stroke } };
    return [
      <Line
        key={`${line.column} dashed`}
        {...drawn}
        dataKey={`dashed${place}`}
        strokeWidth={2}
        strokeDasharray="5 4"
      />,
      <Line key={line.column} {...drawn} dataKey={`solid${place}`} strokeWidth={2.4} />,
    ];
  });
}

/** Draws a dot where a figure has no known neighbour, as between hidden ones: no line would show it. */
function loneDot(values: (number | null)[] = []) {
  const known = (index: number) => typeof values[index] === 'number';
  return ({ key, cx, cy, index, value, stroke }: DotItemDotProps) => {
    // A line is drawn in two parts; only the one that has the point draws its dot.
    const isLone = typeof value === 'number' && !known(index - 1) && !known(index + 1);
    return isLone ? <circle key={key} className="lone" cx={cx} cy={cy} r={3} fill={stroke} /> : <g key={key} />;
  };
}
