import { formatPeriod } from '../parts/number-format.ts';
import { niceTicks } from './nice-ticks.ts';
import { numberOf, textOf } from './number-of.ts';
import type { ScaledLine, TwoScalesProps } from './TwoScales.tsx';
import { paint } from './token.ts';

/** A chart of two scales worked out. */
export interface ScaledPlot {
  periods: string[];
  points: { index: number; left: number | null; right: number | null }[];
  /** The figures as they are, whatever is drawn. */
  exact: { left: number | null; right: number | null }[];
  left: { ticks: number[] };
  right: { ticks: number[] };
  /** From when to when, and what each figure was then. */
  words: string;
}

type Wanted = Pick<TwoScalesProps, 'rows' | 'x' | 'left' | 'right' | 'grain' | 'indexed' | 'completeUntil'>;

/** Works out both lines over the periods that are over: each on a scale of its own, or both as an index of 100. */
export function twoScales({ rows, x, left, right, grain, indexed = false, completeUntil }: Wanted): ScaledPlot {
  const over = rows.filter((row) => completeUntil === null || textOf(row, x) <= completeUntil);
  const exact = over.map((row) => ({ left: numberOf(row, left.column), right: numberOf(row, right.column) }));
  const base = indexed ? exact.find((pair) => Boolean(pair.left) && Boolean(pair.right)) : undefined;
  const drawn = indexed
    ? exact.map((pair) => ({ left: share(pair.left, base?.left), right: share(pair.right, base?.right) }))
    : exact;
  const periods = over.map((row) => textOf(row, x));
  const known = (side: 'left' | 'right') => drawn.flatMap((pair) => pair[side] ?? []);
  const together = indexed ? niceTicks([...known('left'), ...known('right')], { zero: false }) : null;
  return {
    periods,
    exact,
    points: drawn.map((pair, index) => ({ index, ...pair })),
    left: { ticks: together ?? niceTicks(known('left'), { zero: false }) },
    right: { ticks: together ?? niceTicks(known('right'), { zero: false }) },
    words: [left, right]
      .map((line, place) =>
        saidOf(
          line,
          periods,
          exact.map((pair) => (place === 0 ? pair.left : pair.right)),
          grain,
        ),
      )
      .join(' '),
  };
}

/** The period pointed at with both exact figures. */
export function scaleTooltip(plot: ScaledPlot, { left, right, grain, indexed }: Wanted, index: number) {
  const line = (of: ScaledLine, side: 'left' | 'right') => {
    const drawn = plot.points[index]?.[side];
    const index100 = indexed && drawn != null ? ` (${Math.round(drawn)})` : '';
    return {
      label: of.label,
      figure: `${figureOf(plot.exact[index]?.[side] ?? null, of.unit)}${index100}`,
      colour: paint(of.colour),
    };
  };
  return {
    title: formatPeriod(plot.periods[index] ?? '', grain, { year: true }),
    lines: [line(left, 'left'), line(right, 'right')],
  };
}

/** A figure in a unit that the customer named: "4.2 points", "85 %", "—" where it is not known. */
export function figureOf(value: number | null, unit: string | null): string {
  if (value === null) return '—';
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: 2 }).replace('-', '−');
  return unit ? `${figure}\u00a0${unit}` : figure;
}

const share = (value: number | null, base: number | null | undefined): number | null =>
  value === null || !base ? null : (100 * value) / base;

function saidOf(
  { label, unit }: ScaledLine,
  periods: string[],
  values: (number | null)[],
  grain: Wanted['grain'],
): string {
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  if (first < 0) return `${label}: not known.`;
  const at = (place: number) =>
    `${figureOf(values[place] ?? null, unit)} in the ${formatPeriod(periods[place] ?? '', grain, { year: true })}`;
  return `${label}: from ${at(first)} to ${at(last)}.`;
}
