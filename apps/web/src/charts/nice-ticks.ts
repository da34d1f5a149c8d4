/** Round steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Values for the gridlines, evenly spaced by a round step and reaching over all of `values`; zero is among them unless
 * `zero` is false. `whole` keeps to whole numbers, for counts of people.
 */
export function niceTicks(
  values: number[],
  options: { zero?: boolean; count?: number; whole?: boolean } = {},
): number[] {
  // Four gaps: the sketch has 0, 50, 100, 150, 200.
  const { zero = true, count = 4, whole = false } = options;
  const low = Math.min(...values, zero ? 0 : Number.POSITIVE_INFINITY);
  const high = Math.max(...values, zero ? 0 : Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  if (low === high) return low === 0 ? [0, 1] : niceTicks([low * 0.9, high * 1.1], { zero, count, whole: false });
  const step = roundStep((high - low) / count, whole);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function roundStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough - 1e-12) ?? 10) * power;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}
