/** Scale of a square root of a count: less would make one person more in a quiet week look like news (METRICS.md, Emerging). */
const leastScale = 0.5;
/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const toStandardDeviation = 1.4826;

/** How unusual a count is beside earlier ones: what was to be expected, and by how many deviations this is more. */
export function robustZ(now: number, before: readonly number[]): { expected: number; z: number } {
  const roots = before.map(Math.sqrt);
  const middle = median(roots);
  const spread = median(roots.map((root) => Math.abs(root - middle))) * toStandardDeviation;
  return { expected: middle ** 2, z: (Math.sqrt(now) - middle) / Math.max(spread, leastScale) };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
