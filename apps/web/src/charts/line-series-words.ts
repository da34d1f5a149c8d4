import { formatBare, formatFigure, formatPeriod } from '@groundswell/words';
import type { LineSeriesProps } from './LineSeries.tsx';
import type { KeyEntry } from './marks/ChartKey.tsx';
import type { TooltipLine } from './marks/ChartTooltip.tsx';
import type { EndLabel } from './marks/EndLabels.tsx';
import { isOpen, type PlottedSeries } from './plot-series.ts';
import { textWidth } from './text-width.ts';
import { paint } from './token.ts';

type Wanted = Pick<LineSeriesProps, 'lines' | 'unit' | 'grain' | 'compared' | 'completeUntil'>;

/** The entries of a line chart's key, in the order in which they are drawn. */
export function keyOf(plot: PlottedSeries, { lines, compared, grain }: Wanted): KeyEntry[] {
  const entries: KeyEntry[] = lines.map(({ label, colour }) => ({
    label,
    colour: paint(colour ?? 'tide'),
    mark: 'line',
  }));
  if (compared) entries.push({ label: compared.label, colour: 'var(--slate)', mark: 'dotted' });
  if (plot.hasOpen) entries.push({ label: notOver(grain), colour: paint(lines[0]?.colour ?? 'tide'), mark: 'dashed' });
  return entries;
}

/** "week not over yet": said in the key and wherever such a period is pointed at. */
export function notOver(grain: string): string {
  return `${grain} not over yet`;
}

/** On a chart narrower than this, as on a phone, labels of two words would take more room than the lines. */
const NARROW = 480;

/** What is written at the ends of the lines: the last complete value, and which period the dotted line is of. */
export function endLabels(plot: PlottedSeries, { lines, unit, compared }: Wanted, width: number): EndLabel[] {
  const figure = lines.length > 1 && width < NARROW ? formatBare : formatFigure;
  return lines.flatMap((line, place) => {
    const plotted = plot.lines[place];
    if (!plotted) return [];
    const found: EndLabel[] = [];
    // Where a dashed end follows, it would run through the words.
    const tail = plotted.values.findLastIndex((drawn) => drawn !== null);
    const value = plotted.values[plotted.last];
    if (value !== null && value !== undefined) {
      const text = lines.length > 1 ? `${figure(value, unit)} ${line.label}` : figure(value, unit);
      found.push({
        index: plotted.last,
        value,
        text,
        colour: paint(line.colour ?? 'tide'),
        strong: true,
        beside: tail,
      });
    }
    const end = plotted.compared.findLastIndex((before) => before !== null);
    if (compared && end >= 0 && place === 0) {
      found.push({
        index: end,
        value: plotted.compared[end] ?? 0,
        text: shortName(plot),
        colour: 'var(--ink-3)',
        strong: false,
        beside: end < plotted.last ? end : Math.max(end, tail),
      });
    }
    return found;
  });
}

/** Room to keep at the right of a plot for its end labels; those that begin before the end need less of it. */
export function labelRoom(labels: EndLabel[], last: number, width: number): number {
  const needed = labels.map(({ text, beside }) => {
    const wide = textWidth(text, 12) + 12;
    const step = (width - wide) / Math.max(1, last);
    return wide - (last - beside) * step;
  });
  // Never less than half of the last tick's words: "29 Jun" is cut at 16.
  return Math.max(20, ...needed);
}

/** The period pointed at, every line's exact figure there, and whether it is over. */
export function lineTooltip(
  plot: PlottedSeries,
  { lines, unit, grain, compared, completeUntil }: Wanted,
  index: number,
) {
  const figures: TooltipLine[] = lines.flatMap((line, place) => {
    const plotted = plot.lines[place];
    const now: TooltipLine = {
      label: line.label,
      figure: formatFigure(plotted?.values[index], unit),
      colour: paint(line.colour ?? 'tide'),
    };
    if (!compared) return [now];
    const before = plot.comparedPeriods[index];
    const named = before ? formatPeriod(before, grain, { year: true }) : compared.label;
    const label = lines.length > 1 ? `${line.label}, ${named}` : named;
    return [now, { label, figure: formatFigure(plotted?.compared[index], unit), colour: 'var(--slate)' }];
  });
  return {
    title: formatPeriod(plot.periods[index] ?? '', grain, { year: true }),
    lines: figures,
    ...(isOpen(plot.periods, index, completeUntil) ? { remark: notOver(grain) } : {}),
  };
}

/** The year of the comparison where it is another one, else "before". */
function shortName(plot: PlottedSeries): string {
  const then = plot.comparedPeriods.findLast((period) => period !== '')?.slice(0, 4) ?? '';
  return then !== '' && then !== plot.periods.at(-1)?.slice(0, 4) ? then : 'before';
}
