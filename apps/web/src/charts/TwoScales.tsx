import type { Grain, Row } from '@groundswell/contract';
import { use } from 'react';
import { LineChart, Tooltip } from 'recharts';
import type { ChartDescription } from './chart-description.ts';
import { ChartNotes } from './chart-notes.ts';
import styles from './charts.module.css';
import { axisGutter, noteRoom } from './line-layout.ts';
import { ChartKey } from './marks/ChartKey.tsx';
import { ChartTooltip } from './marks/ChartTooltip.tsx';
import { NoteMarks } from './marks/NoteMarks.tsx';
import { ScaledAxes } from './marks/ScaledAxes.tsx';
import { ScaledLines } from './marks/ScaledLines.tsx';
import { notesAt, placeNotes } from './note-places.ts';
import { periodTicks } from './period-ticks.ts';
import { paint, type Token } from './token.ts';
import { scaleTooltip, twoScales } from './two-scales.ts';
import { useWidth } from './use-width.ts';

export const description: ChartDescription = {
  id: 'two-scales',
  shape: 'series',
  title: 'Two scales',
  purpose:
    'Two figures of different units over the same periods, each on its own labelled axis, or both as an index of 100.',
};

/** One of the two figures. */
export interface ScaledLine {
  column: string;
  label: string;
  unit: string;
  colour: Token;
}

/** What the chart is drawn from; `indexed` draws both on one axis, 100 where both are first known. */
export interface TwoScalesProps {
  rows: Row[];
  x: 'period';
  left: ScaledLine;
  right: ScaledLine;
  grain: Grain;
  indexed?: boolean;
  /** Where the right figure should be, by when, and in words; the axis goes on to that day. */
  target?: { value: number; day: string; label: string };
  completeUntil: string | null;
  height?: number;
}

/** The left figure is drawn through, the right one dashed, each in the colour of its axis. */
export function TwoScales(props: TwoScalesProps) {
  const { left, right, grain, indexed = false, height = 260, target } = props;
  const notes = use(ChartNotes);
  const [ref, width] = useWidth<HTMLDivElement>();
  const plot = twoScales(props);
  const gutters = [axisGutter(plot.left.ticks, ''), axisGutter(plot.right.ticks, '')] as const;
  const across = width - gutters[0] - (indexed ? 20 : gutters[1]);
  const placed = placeNotes(
    notesAt(target ? [...notes, { day: target.day, text: target.label }] : notes, plot.periods, gutters[0], across),
    width,
  );
  const ticks = periodTicks(plot.periods, grain, across);
  return (
    <div ref={ref} className={styles.chart}>
      <ChartKey
        entries={[
          { label: named(left, indexed, 'left'), colour: paint(left.colour), mark: 'line' },
          { label: named(right, indexed, 'right'), colour: paint(right.colour), mark: 'dashed' },
          ...(target ? [{ label: target.label, colour: paint(right.colour), mark: 'dotted' as const }] : []),
        ]}
      />
      <LineChart
        width={width}
        height={height + noteRoom(placed)}
        data={plot.points}
        margin={{ top: 10 + noteRoom(placed), right: indexed ? 20 : 0, bottom: 0, left: 0 }}
        role="img"
        aria-label={`Line chart on ${indexed ? 'one axis, both as an index' : 'two axes'}. ${plot.words}`}
      >
        <ScaledAxes {...{ plot, ticks, gutters, indexed, left, right }} />
        <Tooltip
          cursor={{ stroke: 'var(--ink-3)', strokeWidth: 1 }}
          isAnimationActive={false}
          content={({ active, label }) =>
            active ? <ChartTooltip {...scaleTooltip(plot, props, Number(label))} /> : null
          }
        />
        <NoteMarks notes={placed} />
        <ScaledLines {...{ left, right, indexed }} target={plot.target} />
      </LineChart>
    </div>
  );
}

function named({ label, unit }: ScaledLine, indexed: boolean, side: 'left' | 'right'): string {
  if (indexed) return `${label}, 100 where both begin`;
  return `${label}${unit === '' ? '' : `, ${unit}`} (${side} axis)`;
}
