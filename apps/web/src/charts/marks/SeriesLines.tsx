import { Line } from 'recharts';
import type { LineSeriesProps } from '../LineSeries.tsx';
import { paint } from '../token.ts';

type Lines = LineSeriesProps['lines'];

const common = { type: 'monotone', dot: false, isAnimationActive: false } as const;

/** The same figures of an earlier period, dotted in slate: "dotted" and not only "grey" says that they are not now. */
export function ComparedLines({ lines }: { lines: Lines }) {
  return lines.map((line, place) => (
    <Line
      key={line.column}
      {...common}
      dataKey={`compared${place}`}
      stroke="var(--slate)"
      strokeWidth={1.4}
      strokeDasharray="2 2.5"
      activeDot={false}
    />
  ));
}

/** The lines of now, and after them, dashed, what is not over yet. */
export function NowLines({ lines }: { lines: Lines }) {
  return lines.map((line, place) => {
    const stroke = paint(line.colour ?? 'tide');
    const drawn = { ...common, stroke, activeDot: { r: 3.5, strokeWidth: 0, fill: stroke } };
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
