import type { Grain, Row } from '@groundswell/contract';
import { formatPeriod } from '@groundswell/words';
import { notOver } from './line-series-words.ts';
import type { TooltipLine } from './marks/ChartTooltip.tsx';
import { niceTicks } from './nice-ticks.ts';
import { numberOf, textOf } from './number-of.ts';
import { isOpen } from './plot-series.ts';
import { paint, type Token } from './token.ts';

/** A kind of contributor, as METRICS.md's "Flow" names it. */
export type FlowColumn = 'baseline' | 'returning' | 'resumed' | 'reactivated' | 'new' | 'lapsed';

/** The parts of a flow from zero upwards, and last what lies under it; each has its words and its colour. */
export const FLOW: { column: FlowColumn; label: string; colour: Token }[] = [
  { column: 'baseline', label: 'there from the start', colour: 'slate' },
  { column: 'returning', label: 'returning', colour: 'sky' },
  { column: 'resumed', label: 'resumed', colour: 'plum' },
  { column: 'reactivated', label: 'back after 90 days', colour: 'gold' },
  { column: 'new', label: 'new', colour: 'tide' },
  { column: 'lapsed', label: 'lapsed (below zero)', colour: 'ember' },
];

/** One period's bar; `lapsed` is negative, and null is not known. */
export type FlowBar = Record<FlowColumn, number | null> & { period: string; isOpen: boolean };

/** A flow worked out: its bars, and the gridlines that reach over both sides of zero. */
export interface PlottedFlow {
  bars: FlowBar[];
  ticks: number[];
}

/** Works out the bars of a flow from rows. */
export function plotFlow(rows: Row[], completeUntil: string | null): PlottedFlow {
  const periods = rows.map((row) => textOf(row, 'period'));
  const bars = rows.map((row, index): FlowBar => {
    const lapsed = numberOf(row, 'lapsed');
    return {
      period: periods[index] ?? '',
      isOpen: isOpen(periods, index, completeUntil),
      baseline: numberOf(row, 'baseline'),
      returning: numberOf(row, 'returning'),
      resumed: numberOf(row, 'resumed'),
      reactivated: numberOf(row, 'reactivated'),
      new: numberOf(row, 'new'),
      lapsed: lapsed === null ? null : -lapsed,
    };
  });
  return {
    bars,
    ticks: niceTicks(
      bars.flatMap((bar) => [above(bar), bar.lapsed ?? 0]),
      { whole: true, count: 6 },
    ),
  };
}

/** The greatest figure of one part over all periods. */
export function greatest({ bars }: PlottedFlow, column: FlowColumn): number {
  return Math.max(0, ...bars.map((bar) => Math.abs(bar[column] ?? 0)));
}

/** The flow in words, for those who do not see it. */
export function flowSummary({ bars }: PlottedFlow, grain: Grain): string {
  const last = bars.findLast((bar) => !bar.isOpen) ?? bars.at(-1);
  if (!last) return 'Bar chart without periods.';
  const parts = FLOW.map(({ column, label }) => `${label} ${said(last[column])}`).join(', ');
  return `Stacked bars over ${bars.length} periods. ${formatPeriod(last.period, grain, { year: true })}: ${parts}.`;
}

/** The period pointed at: all of its parts in exact figures, top first, as they are stacked. */
export function flowTooltip(
  { bars }: PlottedFlow,
  grain: Grain,
  figure: (value: number | null) => string,
  period: string,
) {
  const bar = bars.find((one) => one.period === period);
  const stacked = [...FLOW.slice(0, -1).reverse(), ...FLOW.slice(-1)];
  const lines: TooltipLine[] = stacked.map(({ column, label, colour }) => {
    const value = bar?.[column] ?? null;
    return { label, colour: paint(colour), figure: figure(value === null ? null : Math.abs(value)) };
  });
  return {
    title: formatPeriod(period, grain, { year: true }),
    lines,
    ...(bar?.isOpen ? { remark: notOver(grain) } : {}),
  };
}

function above(bar: FlowBar): number {
  return FLOW.slice(0, -1).reduce((sum, { column }) => sum + (bar[column] ?? 0), 0);
}

function said(value: number | null): string {
  return value === null ? 'not known' : String(Math.abs(value));
}
