/**
 * The share of a standard normal distribution beyond ±z: the two-sided p of a z-score. Fractional error below 1.2 × 10⁻⁷
 * everywhere, far out in the tail too (Chebyshev fit of the complementary error function, Numerical Recipes §6.2).
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const polynomial = coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + polynomial);
}

const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];
