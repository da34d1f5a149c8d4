/** Where the series of the middle gives way to the fraction of the tail: there both are exact to about 10⁻¹². */
const tailFrom = 4;

/**
 * The share of a standard normal distribution beyond ±z: the two-sided p of a z-score, far out in the tail too. In the middle
 * Marsaglia’s series (Evaluating the Normal Distribution, 2004), beyond it Laplace’s continued fraction of Mills’ ratio
 * (Abramowitz & Stegun 26.2.14). Of what is no number it is none.
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (Number.isNaN(x)) return Number.NaN;
  if (x > tailFrom) return 2 * density * millsRatio(x);
  let sum = x;
  let before = 0;
  for (let term = x, odd = 3; sum !== before; odd += 2) {
    before = sum;
    term *= (x * x) / odd;
    sum += term;
  }
  return 1 - 2 * density * sum;
}

/** Ours: beyond ±4 so many steps leave no digit to change. */
const steps = 60;

function millsRatio(x: number): number {
  let fraction = x;
  for (let step = steps; step > 0; step -= 1) fraction = x + step / fraction;
  return 1 / fraction;
}
