import type { Row } from '@groundswell/contract';
import { formatPeriod } from '@groundswell/words';
import { niceTicks } from './nice-ticks.ts';
import { numberOf, textOf } from './number-of.ts';
import { periodsUntil } from './periods-until.ts';
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
  /** Where the right figure should be, as it is drawn; null where nobody said. */
  target: number | null;
  /** From when to when, and what each figure was then. */
  words: string;
}

type Wanted = Pick<TwoScalesProps, 'rows' | 'x' | 'left' | 'right' | 'grain' | 'indexed' | 'completeUntil' | 'target'>;

/** Works out both lines over the periods that are over: each on a scale of its own, or both as an index of 100. */
export function twoScales(wanted: Wanted): ScaledPlot {
  const { x, left, right, grain, indexed = false, target } = wanted;
  const over = shownRows(wanted);
  const exact = over.map((row) => ({ left: numberOf(row, left.column), right: numberOf(row, right.column) }));
  const base = indexed ? exact.find((pair) => Boolean(pair.left) && Boolean(pair.right)) : undefined;
  const drawn = indexed
    ? exact.map((pair) => ({ left: share(pair.left, base?.left), right: share(pair.right, base?.right) }))
    : exact;
  const periods = over.map((row) => textOf(row, x));
  const aim = target ? (indexed ? share(target.value, base?.right) : target.value) : null;
  const known = (side: 'left' | 'right') => [
    ...drawn.flatMap((pair) => pair[side] ?? []),
    ...(side === 'right' ? [aim].flatMap((value) => value ?? []) : []),
  ];
  const together = indexed ? niceTicks([...known('left'), ...known('right')], { zero: false }) : null;
  return {
    periods,
    exact,
    points: drawn.map((pair, index) => ({ index, ...pair })),
    left: { ticks: together ?? niceTicks(known('left'), { zero: false }) },
    right: { ticks: together ?? niceTicks(known('right'), { zero: false }) },
    target: aim,
    words: [left, right]
      .map((line, place) =>
        saidOf(
          line,
          periods,
          exact.map((pair) => (place === 0 ? pair.left : pair.right)),
          grain,
        ),
      )
      .concat(target ? `${target.label}.` : [])
      .join(' '),
  };
}

/** The rows of the periods that are over, and after them those up to the day of the target: no more than there are, else nothing could be seen. */
function shownRows({ rows, x, grain, completeUntil, target }: Wanted): Row[] {
  const over = rows.filter((row) => completeUntil === null || textOf(row, x) <= completeUntil);
  const last = over.at(-1);
  if (!target || !last) return over;
  return [...over, ...periodsUntil(textOf(last, x), target.day, grain, over.length).map((period) => ({ [x]: period }))];
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
