import type { Change, Row } from '@groundswell/contract';
import { judgeChange, wobbleWeeks } from './change.ts';
import type { Coverage } from './coverage.ts';
import type { Metric } from './define-metric.ts';
import { addDays, earlier, lastCompletePeriod, type Period, startOf } from './period.ts';

/** The weeks whose series tells the usual wobble: from the Monday a year before the period's end, or the comparison's first. */
export function wobblePeriod(period: Period, compared: Period, coverage: Coverage): Period {
  const from = startOf(earlier(addDays(period.to, -7 * wobbleWeeks.most), compared.from), 'week');
  return { from: from > coverage.from ? from : coverage.from, to: period.to };
}

/** How a metric's headline moved between two periods, judged by the complete weeks of `weeks`; null for a metric without one. */
export function headlineChange(
  { headline, better }: Metric,
  now: { period: Period; total: Row | null },
  before: { period: Period; total: Row | null },
  weeks: Row[],
  coverage: Coverage,
): Change | null {
  if (!headline) return null;
  const figure = (row: Row | null): number | null => {
    const cell = row?.[headline];
    return typeof cell === 'number' ? cell : null;
  };
  const lastWeek = lastCompletePeriod(earlier(now.period.to, coverage.leastAsOf), 'week');
  const complete = weeks.filter(({ period }) => String(period) <= lastWeek && String(period) >= coverage.from);
  const within = ({ from, to }: Period) =>
    complete.filter(({ period }) => String(period) >= from && addDays(String(period), 6) <= to).map(figure);
  return judgeChange(
    headline,
    better ?? null,
    { now: figure(now.total), before: figure(before.total) },
    { now: within(now.period), before: within(before.period), past: complete.map(figure) },
  );
}
