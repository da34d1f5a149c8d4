/**
 * Each p as it is when so many were looked at: the family-wise error is at most the p that is compared with, whatever depends
 * on what (Holm 1979, A simple sequentially rejective multiple test procedure; as R’s p.adjust). In the order given.
 */
export function holmAdjusted(ps: readonly number[]): number[] {
  const order = ps.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 0;
  for (const [rank, { p, place }] of order.entries()) {
    least = Math.max(least, Math.min(1, (ps.length - rank) * p));
    adjusted[place] = least;
  }
  return adjusted;
}
