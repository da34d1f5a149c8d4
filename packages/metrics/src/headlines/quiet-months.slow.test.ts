import { expect, test } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { judgeMonth } from './judge-month.ts';
import { headlineLimit } from './tell-headlines.ts';

const months = 2000;
const series = 12;

/** Weeks of people around 100 whose square roots are autocorrelated; `wild` of them stray three times as far. */
function weeks(random: () => number, rho: number, wild: number, shift = 0): number[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let root = 0;
  return Array.from({ length: 76 }, (_, week) => {
    root = rho * root + Math.sqrt(1 - rho ** 2) * normal();
    return (100 + root + (random() < wild ? 3 * normal() : 0) + (week >= 72 ? shift : 0)) ** 2;
  }).slice(20);
}

const raisedIn = (rho: number, wild: number): number => {
  const random = seededRandom(4);
  let raised = 0;
  for (let month = 0; month < months; month += 1) {
    const all = Array.from({ length: series }, () => judgeMonth(weeks(random, rho, wild), 'count')!.p);
    if (Math.min(...all) < headlineLimit) raised += 1;
  }
  return raised / months;
};

test.each([
  [0, 0],
  [0.2, 0],
  [0.4, 0],
  [0.6, 0],
  [0.2, 0.05],
])(
  'fewer than one in twenty of quiet months raise any of twelve series (correlation %s, wild weeks %s)',
  (rho, wild) => {
    expect(raisedIn(rho, wild)).toBeLessThan(0.05);
  },
);

test('the power that is told for a shift of three deviations is what is found, to 6 points', () => {
  for (const rho of [0, 0.3]) {
    const random = seededRandom(9);
    let [seen, told] = [0, 0];
    for (let month = 0; month < months; month += 1) {
      const judged = judgeMonth(weeks(random, rho, 0, 3), 'count')!;
      if (judged.p < headlineLimit) seen += 1;
      told += judged.power(headlineLimit);
    }
    expect(Math.abs(seen - told) / months).toBeLessThan(0.06);
  }
});
