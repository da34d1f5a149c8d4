/**
 * The greatest p that still counts as found when so many were looked at, so that at most a share `rate` of what is found is
 * chance (Benjamini & Hochberg 1995); -1 where nothing is found.
 */
export function greatestFound(ps: ArrayLike<number>, rate: number): number {
  const sorted = Float64Array.from(ps).sort();
  const last = sorted.findLastIndex((p, place) => p <= ((place + 1) / sorted.length) * rate);
  return sorted[last] ?? -1;
}
