import type { Grain, Row } from '@groundswell/contract';
import { use } from 'react';
import { LineChart, Tooltip } from 'recharts';
import type { ChartDescription } from './chart-description.ts';
import { ChartNotes } from './chart-notes.ts';
import styles from './charts.module.css';
import { lineLayout } from './line-layout.ts';
import { endLabels, keyOf, lineTooltip } from './line-series-words.ts';
import { ChartKey } from './marks/ChartKey.tsx';
import { ChartTooltip } from './marks/ChartTooltip.tsx';
import { EndLabels } from './marks/EndLabels.tsx';
import { LineAxes } from './marks/LineAxes.tsx';
import { NoteMarks } from './marks/NoteMarks.tsx';
import { PointedPeriod } from './marks/PointedPeriod.tsx';
import { ComparedLines, NowLines } from './marks/SeriesLines.tsx';
import type { ChartNote } from './note-places.ts';
import { plotSeries } from './plot-series.ts';
import { seriesSummary } from './series-summary.ts';
import type { Token } from './token.ts';
import { CHOOSING, useChoosePeriod } from './use-choose-period.ts';
import { useWidth } from './use-width.ts';

export const description: ChartDescription = {
  id: 'line-series',
  shape: 'series',
  title: 'Line',
  purpose: 'How one or a few figures move over time, beside the same figure of an earlier period.',
};

/** What a line chart is drawn from; `compared` is aligned to `rows` by place. */
export interface LineSeriesProps {
  rows: Row[];
  x: 'period';
  lines: { column: string; label: string; colour?: Token }[];
  unit: string;
  grain: Grain;
  compared?: { rows: Row[]; label: string } | null;
  completeUntil: string | null;
  /** Those that stand over every chart here, unless given. */
  notes?: ChartNote[];
  height?: number;
  /** Told which period is clicked, or chosen by Enter. */
  onSelect?: (period: string) => void;
  /** False only for an index or a business figure, which may start elsewhere than at zero. */
  zero?: boolean;
}

/** Lines over time: now at 2.4 px, the comparison dotted in slate, what is not over dashed, last values at the line. */
export function LineSeries(props: LineSeriesProps) {
  const { lines, unit, grain, height = 230, onSelect } = props;
  const around = use(ChartNotes);
  const notes = props.notes ?? around;
  const [ref, width] = useWidth<HTMLDivElement>();
  const plot = plotSeries(props);
  const { point, isQuiet, choosing } = useChoosePeriod(
    onSelect && ((place) => onSelect(plot.periods[Number(place)] ?? '')),
  );
  const labels = endLabels(plot, props, width);
  const layout = lineLayout({ plot, labels, notes, width, unit, grain });
  const summary = lines
    .map((line, place) => seriesSummary(line.label, plot.periods, plot.lines[place]?.values ?? [], unit, grain))
    .join(' ');
  return (
    <div ref={ref} className={styles.chart} {...choosing}>
      <ChartKey entries={keyOf(plot, props)} />
      <LineChart
        width={width}
        height={height + layout.noteRoom}
        data={plot.points}
        margin={{ top: 10 + layout.noteRoom, right: layout.right, bottom: 0, left: 0 }}
        role="img"
        aria-label={['Line chart.', summary, onSelect && CHOOSING].filter(Boolean).join(' ')}
      >
        <LineAxes plot={plot} layout={layout} unit={unit} />
        <Tooltip
          active={isQuiet ? false : undefined}
          cursor={{ stroke: 'var(--ink-3)', strokeWidth: 1 }}
          isAnimationActive={false}
          content={({ active, label }) =>
            active ? <ChartTooltip {...lineTooltip(plot, props, Number(label))} /> : null
          }
        />
        <PointedPeriod onPoint={point} />
        <ComparedLines plot={plot} lines={lines} />
        <NoteMarks notes={layout.notes} />
        <NowLines plot={plot} lines={lines} />
        <EndLabels labels={labels} />
      </LineChart>
    </div>
  );
}
