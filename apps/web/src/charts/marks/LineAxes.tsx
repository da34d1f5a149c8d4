import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { axisWords } from '../axis-words.ts';
import type { LineLayout } from '../line-layout.ts';
import type { PlottedSeries } from '../plot-series.ts';
import { axisText } from './axes.ts';

/** The hairlines of a line chart, its periods below and its figures at the left. */
export function LineAxes({ plot, layout, unit }: { plot: PlottedSeries; layout: LineLayout; unit: string }) {
  const last = plot.periods.length - 1;
  const figure = axisWords(plot.ticks, unit);
  const words = new Map(layout.ticks.map((tick) => [tick.index, tick.label]));
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="index"
        type="number"
        domain={last > 0 ? [0, last] : [-0.5, 0.5]}
        ticks={[...words.keys()]}
        tickFormatter={(index) => words.get(Number(index)) ?? ''}
        interval={0}
        tick={axisText}
        tickLine={false}
        axisLine={{ stroke: 'var(--line)' }}
        height={24}
      />
      <YAxis
        domain={[plot.ticks[0] ?? 0, plot.ticks.at(-1) ?? 1]}
        ticks={plot.ticks}
        interval={0}
        tickFormatter={(value) => figure(Number(value))}
        tick={axisText}
        tickLine={false}
        axisLine={false}
        width={layout.gutter}
      />
    </>
  );
}
