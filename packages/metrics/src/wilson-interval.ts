/** From and to, both from 0 to 1. */
export type Interval = [number, number];

/** The 97.5th percentile of the normal distribution: 95 % lie between minus and plus this. */
export const normal95 = 1.959964;
const z = normal95;

/**
 * The 95 % interval of a share; null where there is nothing to take a share of. Neither number has to be whole: where posts
 * weigh differently they are the effective ones. Source: Wilson 1927, JASA 22, 209–212.
 */
export function wilsonInterval(count: number, of: number): Interval | null {
  if (of === 0) return null;
  const share = count / of;
  const shrink = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
