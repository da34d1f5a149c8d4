import type { Grain } from '@groundswell/contract';
import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { formatBare, formatPeriod } from '../../parts/number-format.ts';
import type { PlottedFlow } from '../flow-parts.ts';
import { textWidth } from '../text-width.ts';
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
  const words = (period: string) => formatPeriod(period, grain === 'week' ? 'day' : grain);
  const room = Math.max(...plot.bars.map((bar) => textWidth(words(bar.period), 12)), 1) + 14;
  const every = Math.max(1, Math.ceil((plot.bars.length * room) / Math.max(1, across)));
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="period"
        interval={every - 1}
        tickFormatter={(period) => words(String(period))}
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
