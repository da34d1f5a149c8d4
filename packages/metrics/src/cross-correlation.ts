import { twoSidedP } from './normal-tail.ts';

/** A figure for each period in turn; null where it is not known. */
export type Series = readonly (number | null)[];

/** How two series go together at one lag. */
export interface LagCorrelation {
  /** Positive: the first series leads by so many periods. */
  lag: number;
  r: number;
  /** Pairs of periods behind it, and as many as they are worth. */
  n: number;
  effective: number;
  /** Two-sided, of this lag alone. */
  p: number;
}

/** What changed from each period to the next; null where either is not known. */
export function differenced(series: Series): (number | null)[] {
  return series.slice(1).map((value, place) => {
    const before = series[place] ?? null;
    return value === null || before === null ? null : value - before;
  });
}

/**
 * Correlation of two series at every lag from −`most` to `most` at which at least `fewest` pairs are known, with the variance
 * under autocorrelation: Var(r) ≈ (1/n)(1 + 2Σρₓ(k)ρᵧ(k)), k = 1…⌊n/4⌋ (Bartlett 1946, as in Box, Jenkins & Reinsel, Time Series
 * Analysis, §12.1); n_eff = n ÷ (1 + 2Σρₓρᵧ), at most n; p from Fisher’s z with n_eff. The estimator is that of R’s ccf:
 * means and deviations of each whole series. Empty where a series does not vary.
 */
export function crossCorrelations(first: Series, second: Series, most: number, fewest: number): LagCorrelation[] {
  const [x, y] = [centred(first), centred(second)];
  const scale = Math.sqrt(meanProduct(x, x, 0).sum * meanProduct(y, y, 0).sum);
  if (!(scale > 0)) return [];
  const dependence = dependenceOf(x, y);
  const found: LagCorrelation[] = [];
  for (let lag = -most; lag <= most; lag += 1) {
    const { sum, pairs } = meanProduct(x, y, lag);
    if (pairs < fewest) continue;
    const r = Math.max(-1, Math.min(1, sum / scale));
    const effective = pairs / Math.max(1, dependence(pairs));
    found.push({ lag, r, n: pairs, effective, p: fisherP(r, effective) });
  }
  return found;
}

/** The interval of a correlation between which `z` standard errors of Fisher’s z lie on either side (Fisher 1921). */
export function fisherInterval(r: number, effective: number, z: number): [number, number] {
  // With three or fewer there is no variance: anything is possible.
  if (effective <= 3) return [-1, 1];
  const half = z / Math.sqrt(effective - 3);
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}

const fisherP = (r: number, effective: number): number =>
  effective <= 3 ? 1 : twoSidedP(Math.atanh(r) * Math.sqrt(effective - 3));

/** How many times fewer than they are pairs are worth: 1 + 2Σρₓ(k)ρᵧ(k). */
function dependenceOf(x: Float64Array, y: Float64Array): (n: number) => number {
  const last = Math.floor(x.length / 4);
  const sums = [0];
  for (let lag = 1; lag <= last; lag += 1)
    sums.push(sums[lag - 1]! + autocorrelation(x, lag) * autocorrelation(y, lag));
  return (n) => 1 + 2 * sums[Math.min(last, Math.floor(n / 4))]!;
}

const autocorrelation = (series: Float64Array, lag: number): number =>
  meanProduct(series, series, lag).sum / meanProduct(series, series, 0).sum;

/** A series without its mean; NaN where it is not known. */
function centred(series: Series): Float64Array {
  const known = series.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Float64Array.from(series, (value) => (value === null ? Number.NaN : value - mean));
}

/** Mean product of a value and the one `lag` periods later in the other series; as R has it, over the pairs and the lag. */
function meanProduct(x: Float64Array, y: Float64Array, lag: number): { sum: number; pairs: number } {
  let [sum, pairs] = [0, 0];
  const until = Math.min(x.length, y.length - lag);
  for (let at = Math.max(0, -lag); at < until; at += 1) {
    const product = x[at]! * y[at + lag]!;
    if (Number.isNaN(product)) continue;
    sum += product;
    pairs += 1;
  }
  return { sum: pairs === 0 ? 0 : sum / (pairs + Math.abs(lag)), pairs };
}
