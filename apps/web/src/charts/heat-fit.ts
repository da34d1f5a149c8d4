import type { HeatCell, HeatGrid } from './heat-cells.ts';
import { heatWords } from './heat-words.ts';
import { textWidth } from './text-width.ts';

/** How a heat grid is drawn at a width: sizes in pixels, whether cells carry their figures, and every which head is named. */
export interface HeatFit {
  labelWidth: number;
  cellWidth: number;
  withFigures: boolean;
  every: number;
  /** Whether heads stand upright, because they are wider than their columns. */
  upright: boolean;
}

/** Pixels around a figure in its cell. */
const PADDING = 12;
/** Narrowest cell without a figure: 24 hours then fit beside their weekday on a phone of 390 px. */
const NARROWEST = 10;
/** Room that a column's head needs at 12 px; narrower columns name only every third. */
const HEAD = 18;
/** Width up to which a head may reach over unnamed neighbours (an hour); longer ones stand upright, each over its column. */
const SHORT = 36;
/** Narrowest column that a line of upright text of 12 px fits over. */
const LINE = 15;
/** "at least 4 of 5 questions" at 13 px, and the room around it. */
const RECURS = 172;
/** Up to so many columns keep their figures and scroll; more drop them where they do not fit, to show the pattern whole. */
const FEW = 12;

/** Chooses how a grid is drawn at a width. */
export function heatFit(grid: HeatGrid, width: number, unit: string, minimum: number, hasRecurs: boolean): HeatFit {
  const labelWidth = Math.min(150, Math.max(36, ...grid.lines.map((line) => textWidth(line.label, 13) + 10)));
  const room = (width - labelWidth - (hasRecurs ? RECURS : 0)) / Math.max(1, grid.columns.length);
  const wide = (cell: HeatCell) => textWidth(heatWords(cell, minimum, unit), 13) + PADDING;
  const widest = Math.max(PADDING + 8, ...grid.lines.flatMap((line) => line.cells.map(wide)));
  const withFigures = room >= widest || grid.columns.length <= FEW;
  const cellWidth = withFigures ? widest : NARROWEST;
  const head = Math.max(0, ...grid.columns.map(([, label]) => textWidth(label, 12)));
  const upright = head > SHORT && head + 4 > Math.max(room, cellWidth);
  return {
    labelWidth,
    cellWidth: upright ? Math.max(cellWidth, LINE) : cellWidth,
    withFigures,
    every: upright || withFigures || room >= HEAD ? 1 : 3,
    upright,
  };
}
