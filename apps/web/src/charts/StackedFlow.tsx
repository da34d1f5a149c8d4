import type { Grain, Row } from '@groundswell/contract';
import { formatFigure } from '@groundswell/words';
import { use, useId } from 'react';
import { Bar, BarChart, type BarShapeProps, ReferenceLine, Tooltip } from 'recharts';
import type { ChartDescription } from './chart-description.ts';
import { ChartNotes } from './chart-notes.ts';
import styles from './charts.module.css';
import { FLOW, flowSummary, flowTooltip, greatest, type PlottedFlow, plotFlow } from './flow-parts.ts';
import { axisGutter, noteRoom } from './line-layout.ts';
import { notOver } from './line-series-words.ts';
import { ChartKey, type KeyEntry } from './marks/ChartKey.tsx';
import { ChartTooltip } from './marks/ChartTooltip.tsx';
import { FlowAxes } from './marks/FlowAxes.tsx';
import { FlowSegment, HatchPatterns } from './marks/FlowSegment.tsx';
import { NoteMarks } from './marks/NoteMarks.tsx';
import { PointedPeriod } from './marks/PointedPeriod.tsx';
import { type ChartNote, notesAt, type PlacedNote, placeNotes } from './note-places.ts';
import { paint } from './token.ts';
import { CHOOSING, useChoosePeriod } from './use-choose-period.ts';
import { useWidth } from './use-width.ts';

export const description: ChartDescription = {
  id: 'stacked-flow',
  shape: 'series',
  title: 'Flow',
  purpose:
    'Who came, stayed, came back and was lost, period by period: above zero who took part, below who did not return.',
};

/** Pixels free at the right of the bars. */
const RIGHT = 4;

/** What a flow is drawn from: rows with period, baseline, new, returning, reactivated, resumed and lapsed. */
export interface StackedFlowProps {
  rows: Row[];
  grain: Grain;
  unit: string;
  completeUntil: string | null;
  height?: number;
  /** Told which period is clicked, or chosen by Enter. */
  onSelect?: (period: string) => void;
}

/** Stacked bars: five kinds of contributors above zero, the lapsed below; a period that is not over is hatched. */
export function StackedFlow({ rows, grain, unit, completeUntil, height = 280, onSelect }: StackedFlowProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const patterns = useId().replace(/\W/g, '');
  const plot = plotFlow(rows, completeUntil);
  const gutter = axisGutter(plot.ticks, unit);
  const notes = notesOver(use(ChartNotes), plot, gutter, width);
  const room = noteRoom(notes);
  const { point, isQuiet, choosing } = useChoosePeriod(onSelect && ((period) => onSelect(String(period))));
  const figure = (value: number | null) => formatFigure(value, unit);
  return (
    <div ref={ref} className={styles.chart} {...choosing}>
      <ChartKey entries={keyOf(plot, grain)} />
      <BarChart
        width={width}
        height={height + room}
        data={plot.bars}
        stackOffset="sign"
        barCategoryGap="16%"
        margin={{ top: 8 + room, right: RIGHT, bottom: 0, left: 0 }}
        role="img"
        aria-label={[flowSummary(plot, grain), onSelect && CHOOSING].filter(Boolean).join(' ')}
      >
        <HatchPatterns id={patterns} />
        <FlowAxes {...{ plot, grain, unit, gutter }} across={width - gutter - RIGHT} />
        <Tooltip
          active={isQuiet ? false : undefined}
          cursor={{ fill: 'var(--soft)' }}
          isAnimationActive={false}
          content={({ active, label }) =>
            active ? <ChartTooltip {...flowTooltip(plot, grain, figure, String(label))} /> : null
          }
        />
        <PointedPeriod onPoint={point} />
        {FLOW.map(({ column }) => (
          <Bar
            key={column}
            dataKey={column}
            stackId="flow"
            isAnimationActive={false}
            shape={(segment: BarShapeProps) => (
              <FlowSegment
                {...segment}
                {...{ column, patterns }}
                bar={plot.bars[segment.index]}
                greatest={greatest(plot, column)}
              />
            )}
          />
        ))}
        <ReferenceLine y={0} stroke="var(--ink-3)" />
        <NoteMarks notes={notes} />
      </BarChart>
    </div>
  );
}

/** A note stands at the middle of the bar of its period. */
function notesOver(notes: ChartNote[], { bars }: PlottedFlow, gutter: number, width: number): PlacedNote[] {
  const band = (width - gutter - RIGHT) / Math.max(1, bars.length);
  const periods = bars.map(({ period }) => period);
  return placeNotes(notesAt(notes, periods, gutter + band / 2, band * (bars.length - 1)), width);
}

function keyOf(plot: PlottedFlow, grain: Grain): KeyEntry[] {
  const parts: KeyEntry[] = FLOW.map(({ label, colour }) => ({ label, colour: paint(colour), mark: 'block' }));
  if (!plot.bars.some((bar) => bar.isOpen)) return parts;
  return [...parts, { label: notOver(grain), colour: 'var(--ink-3)', mark: 'hatched' }];
}
