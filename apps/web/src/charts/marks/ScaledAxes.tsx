import { CartesianGrid, XAxis, YAxis } from 'recharts';
import type { periodTicks } from '../period-ticks.ts';
import type { ScaledLine, TwoScalesProps } from '../TwoScales.tsx';
import { paint } from '../token.ts';
import type { ScaledPlot } from '../two-scales.ts';
import { axisText } from './axes.ts';

interface ScaledAxesProps extends Pick<TwoScalesProps, 'left' | 'right'> {
  plot: ScaledPlot;
  ticks: ReturnType<typeof periodTicks>;
  gutters: readonly [left: number, right: number];
  indexed: boolean;
}

const axis = { tick: axisText, tickLine: false, axisLine: false, interval: 0 } as const;

/** The hairlines, the periods below, and a scale to each side in the colour of its line; one scale where both are an index. */
export function ScaledAxes({ plot, ticks, gutters, indexed, left, right }: ScaledAxesProps) {
  const words = new Map(ticks.map(({ index, label }) => [index, label]));
  const last = plot.periods.length - 1;
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" yAxisId="left" />
      <XAxis
        dataKey="index"
        type="number"
        domain={last > 0 ? [0, last] : [-0.5, 0.5]}
        ticks={[...words.keys()]}
        tickFormatter={(index) => words.get(Number(index)) ?? ''}
        {...axis}
        axisLine={{ stroke: 'var(--line)' }}
        height={24}
      />
      <YAxis yAxisId="left" {...scaleOf(plot.left.ticks)} {...axis} width={gutters[0]} tick={coloured(left, indexed)} />
      {indexed ? null : (
        <YAxis
          yAxisId="right"
          orientation="right"
          {...scaleOf(plot.right.ticks)}
          {...axis}
          width={gutters[1]}
          tick={coloured(right, indexed)}
        />
      )}
    </>
  );
}

const scaleOf = (ticks: number[]) => ({ domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks });

const coloured = ({ colour }: ScaledLine, indexed: boolean) =>
  indexed ? axisText : { ...axisText, fill: paint(colour) };
