import { median } from '../change.ts';
import { twoSidedP } from '../normal-tail.ts';

/** What a series counts, which says how its spread is made even: square root of counts, arcsine of shares, logarithm of hours. */
export type Scale = 'count' | 'share' | 'hours';

/** Weeks that are judged, and that they are judged by; of these at least half have to be known. */
export const monthWeeks = 4;
export const historyWeeks = 52;
const leastHistory = 26;
const leastMonth = 3;

/** The last four weeks of a series beside what is usual, both in the series' own unit. */
export interface MonthJudged {
  now: number;
  usual: number;
  /** Two-sided, of this series alone. */
  p: number;
  /** Chance of p below `limit` where the series has shifted by three of its weekly deviations. */
  power: (limit: number) => number;
}

/**
 * Judges the last four weeks of a weekly series (oldest first, null where a week is not known or was a holiday) by the 52
 * before them: the median of the four beside the median of the 52, by the median absolute deviation, with the series' own
 * lag-1 correlation. Where two years are known and the difference to the same week a year before strays less, that
 * difference is judged. Null where too little is known. The p is Student's t by Wallace's approximation; degrees of
 * freedom are 37 % of the independent weeks, the efficiency of the median absolute deviation (Huber, Robust Statistics, §5.1).
 */
export function judgeMonth(weeks: (number | null)[], scale: Scale): MonthJudged | null {
  const { to, back, least } = scales[scale];
  const even = weeks.map((value) => (value === null ? null : to(value)));
  const plain = partsOf(even);
  if (plain === null) return null;
  const yearly = partsOf(differences(even, historyWeeks));
  const { month, past } = yearly && spreadOf(yearly.past) < spreadOf(plain.past) ? yearly : plain;
  const now = median(known(plain.month))!;
  const shift = median(known(month))! - median(known(past))!;
  const known52 = known(past).length;
  const rho = correlation(past);
  const spread = Math.max(spreadOf(past), least);
  const error = Math.sqrt(variance(rho, known(month).length, known52));
  const freedom = Math.max(3, (madEfficiency * known52 * (1 - rho ** 2)) / (1 + rho ** 2));
  return {
    now: back(now),
    usual: back(now - shift),
    p: twoSidedP(normalOf(shift / (spread * error), freedom)),
    power: (limit) => powerOf(powerShift / error, limit, freedom),
  };
}

const madToDeviation = 1.4826;
const madEfficiency = 0.37;
/** Variance of the median of four normal values beside that of their mean (exact order statistics: 0.2982 ÷ 0.25). */
const medianOfFour = 1.1928;
/** Shifts whose power is told, in weekly deviations (METRICS.md). */
const powerShift = 3;

const quarter = Math.PI / 2;
/** `least` is the smallest spread that is believed: half a count's root (as for emerging words), else ours. */
const scales: Record<Scale, { to: (value: number) => number; back: (value: number) => number; least: number }> = {
  count: { to: Math.sqrt, back: (root) => Math.max(0, root) ** 2, least: 0.5 },
  share: {
    to: (share) => Math.asin(Math.sqrt(Math.min(1, Math.max(0, share)))),
    back: (angle) => Math.sin(Math.min(quarter, Math.max(0, angle))) ** 2,
    least: 0.02,
  },
  hours: { to: (hours) => Math.log(hours + 0.1), back: (log) => Math.max(0, Math.exp(log) - 0.1), least: 0.05 },
};

type Series = (number | null)[];

function partsOf(weeks: Series): { month: Series; past: Series } | null {
  const month = weeks.slice(-monthWeeks);
  const past = weeks.slice(-monthWeeks - historyWeeks, -monthWeeks);
  return known(past).length < leastHistory || known(month).length < leastMonth ? null : { month, past };
}

const differences = (weeks: Series, lag: number): Series =>
  weeks.slice(lag).map((value, at) => {
    const before = weeks[at]!;
    return value === null || before === null ? null : value - before;
  });

function spreadOf(past: Series): number {
  const middle = median(known(past))!;
  return madToDeviation * median(known(past).map((value) => Math.abs(value - middle)))!;
}

/** Correlation of a week with the next, from weeks not further than 2.5 deviations from the middle, and less biased for it being few. */
function correlation(past: Series): number {
  const middle = median(known(past))!;
  const bound = 2.5 * spreadOf(past);
  const near = past.map((value) => (value === null ? null : Math.max(-bound, Math.min(bound, value - middle))));
  const values = known(near);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const all = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const next = near.slice(1).reduce<number>((sum, value, at) => {
    const before = near[at]!;
    return value === null || before === null ? sum : sum + (value - mean) * (before - mean);
  }, 0);
  const count = values.length;
  return all === 0 ? 0 : Math.max(0, Math.min(0.8, ((next / all) * count + 1) / (count - 4)));
}

/** Variance of a median of so many weeks less the median of the past, in weekly variances. */
function variance(rho: number, month: number, past: number): number {
  let sum = 1;
  for (let lag = 1; lag < month; lag += 1) sum += 2 * (1 - lag / month) * rho ** lag;
  return (medianOfFour * sum) / month + ((Math.PI / 2 / past) * (1 + rho)) / (1 - rho);
}

/** The normal deviate as rare as Student's t (Wallace 1959, in Abramowitz & Stegun 26.7.8 refined). */
const normalOf = (t: number, freedom: number): number =>
  (Math.sign(t) * (8 * freedom + 1) * Math.sqrt(freedom * Math.log1p(t ** 2 / freedom))) / (8 * freedom + 3);

/** Chance that t passes `limit` where it is centred on `shift` (Johnson & Welch's approximation of the non-central t). */
function powerOf(shift: number, limit: number, freedom: number): number {
  const critical = criticalT(limit, freedom);
  const z = (shift - critical * (1 - 1 / (4 * freedom))) / Math.sqrt(1 + critical ** 2 / (2 * freedom));
  return z > 0 ? 1 - twoSidedP(z) / 2 : twoSidedP(z) / 2;
}

/** The t whose two-sided p is this, by halving. */
function criticalT(p: number, freedom: number): number {
  let [low, high] = [0, 100];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (twoSidedP(normalOf(middle, freedom)) > p) low = middle;
    else high = middle;
  }
  return high;
}

const known = (series: Series): number[] => series.filter((value) => value !== null);
