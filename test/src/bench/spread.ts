/** How long some questions took, in milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
  max: number;
}

/** The median, the 95th percentile and the largest of some times (nearest rank); null of none. */
export function spreadOf(times: number[]): Spread | null {
  if (times.length === 0) return null;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** What some work gives, and the milliseconds that it took. */
export async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}
