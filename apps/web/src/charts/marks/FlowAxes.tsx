import type { Grain } from '@groundswell/contract';
import { formatBare } from '@groundswell/words';
import { CartesianGrid, XAxis, YAxis } from 'recharts';
import type { PlottedFlow } from '../flow-parts.ts';
import { periodTicks } from '../period-ticks.ts';
import { axisText } from './axes.ts';

interface FlowAxesProps {
  plot: PlottedFlow;
  grain: Grain;
  unit: string;
  gutter: number;
  /** Pixels from the first bar to the end of the last. */
  across: number;
}

/** The hairlines of a flow, its periods below, and its figures at the left without a sign: both sides of zero are people. */
export function FlowAxes({ plot, grain, unit, gutter, across }: FlowAxesProps) {
  const periods = plot.bars.map(({ period }) => period);
  // From the middle of the first bar to that of the last.
  const between = across * (1 - 1 / Math.max(1, periods.length));
  const words = new Map(periodTicks(periods, grain, between).map(({ index, label }) => [periods[index] ?? '', label]));
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="period"
        ticks={[...words.keys()]}
        interval={0}
        tickFormatter={(period) => words.get(String(period)) ?? ''}
        tick={axisText}
        tickLine={false}
        axisLine={false}
        height={24}
      />
      <YAxis
        domain={[plot.ticks[0] ?? 0, plot.ticks.at(-1) ?? 1]}
        ticks={plot.ticks}
        interval={0}
        tickFormatter={(value) => formatBare(Math.abs(Number(value)), unit)}
        tick={axisText}
        tickLine={false}
        axisLine={false}
        width={gutter}
      />
    </>
  );
}
