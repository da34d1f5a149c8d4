import type { Grain } from '@groundswell/contract';
import { axisWords } from './axis-words.ts';
import { labelRoom } from './line-series-words.ts';
import type { EndLabel } from './marks/EndLabels.tsx';
import { NOTE_ROW } from './marks/NoteMarks.tsx';
import { type ChartNote, notesAt, type PlacedNote, placeNotes } from './note-places.ts';
import { type PeriodTick, periodTicks } from './period-ticks.ts';
import type { PlottedSeries } from './plot-series.ts';
import { textWidth } from './text-width.ts';

/** The room around a line chart's plot, in pixels, and what is named along its axis and above it. */
export interface LineLayout {
  gutter: number;
  right: number;
  ticks: PeriodTick[];
  notes: PlacedNote[];
  noteRoom: number;
}

interface Wanted {
  plot: PlottedSeries;
  labels: EndLabel[];
  notes: ChartNote[];
  width: number;
  unit: string;
  grain: Grain;
}

/** Keeps room for the figures at the left, the labels at the right and the notes above, and names periods in what is left. */
export function lineLayout({ plot, labels, notes, width, unit, grain }: Wanted): LineLayout {
  const gutter = axisGutter(plot.ticks, unit);
  const right = labelRoom(labels, plot.periods.length - 1, width - gutter);
  const across = width - gutter - right;
  const placed = placeNotes(notesAt(notes, plot.periods, gutter, across), width);
  return {
    gutter,
    right,
    ticks: periodTicks(plot.periods, grain, across),
    notes: placed,
    noteRoom: noteRoom(placed),
  };
}

/** Height that the notes' words take above a chart. */
export function noteRoom(placed: PlacedNote[]): number {
  return NOTE_ROW * Math.max(0, ...placed.map((note) => note.row + 1));
}

/** Width of the figures beside an axis. */
export function axisGutter(ticks: number[], unit: string): number {
  const words = axisWords(ticks, unit);
  return Math.max(12, ...ticks.map((tick) => textWidth(words(Math.abs(tick)), 12))) + 12;
}
