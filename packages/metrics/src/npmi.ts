/**
 * How much more often two things go together than by chance: the normalised pointwise mutual information (Bouma 2009) of
 * their probabilities and the probability of both. −1 to 1; 0 is chance, 1 never apart (also where everything has both, which
 * leaves the formula without a value); null where neither is known ever to meet.
 */
export function npmi(a: number, b: number, both: number): number | null {
  if (!(both > 0)) return null;
  // Sums of shares are never quite exact, and past its ends an npmi means nothing.
  if (both >= 1 - 1e-12) return 1;
  // ln(p(a, b) ÷ (p(a) · p(b))) ÷ −ln p(a, b), written so that what is never apart comes to exactly 1.
  const meeting = Math.log(a) / Math.log(both) + Math.log(b) / Math.log(both) - 1;
  return Math.min(1, Math.max(-1, meeting));
}
