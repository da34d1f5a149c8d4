import { describe, expect, it } from 'vitest';
import { differenceInDifferences, type MatchedSet } from './difference-in-differences.ts';
import { matchControls } from './match-controls.ts';
import { seededRandom } from './seeded-random.ts';
import { normalFrom } from './testing/random-series.ts';

/** `STATISTICS=full` asks ten times as many. */
const times = process.env.STATISTICS === 'full' ? 10 : 1;

/** Twelve teams, three of which take part: a level of their own, 26 weeks before and after of AR 0.5, and what all have in common. */
function company(normal: () => number, random: () => number, effect: number): MatchedSet[] {
  const drift = normal();
  const teams = Array.from({ length: 12 }, (_, at) => {
    const level = 25 + 3 * normal();
    const [before, after] = [meanOfWeeks(normal), meanOfWeeks(normal)];
    const isTreated = at < 3;
    return {
      ...{ name: `${at}`, size: 8 + Math.floor(80 * random()), level: level + before },
      unit: { name: `${at}`, before: level + before, after: level + drift + after + (isTreated ? effect : 0) },
    };
  });
  const find = (name: string) => teams.find((team) => team.name === name)!.unit;
  return matchControls(teams.slice(0, 3), teams.slice(3)).map(({ treated, controls }) => ({
    treated: find(treated),
    controls: controls.map(find),
  }));
}

function meanOfWeeks(normal: () => number): number {
  let [level, sum] = [normal(), 0];
  for (let week = 0; week < 26; week += 1) {
    level = 0.5 * level + Math.sqrt(0.75) * normal();
    sum += level;
  }
  return sum / 26;
}

describe('three of twelve teams, matched', () => {
  it('finds p ≤ α in at most α of 1,000 programmes without an effect', () => {
    const random = seededRandom(21);
    const normal = normalFrom(random);
    const ps = Array.from({ length: 1000 * times }, () => differenceInDifferences(company(normal, random, 0))!.p);
    for (const level of [0.05, 0.1, 0.25]) {
      const found = ps.filter((p) => p <= level).length / ps.length;
      // What chance alone may add to a share of so many: two standard errors.
      expect(found).toBeLessThanOrEqual(level + 2 * Math.sqrt((level * (1 - level)) / ps.length));
    }
  });

  it('recovers an effect of −2, and its interval holds it in at least 93 % of 500', () => {
    const random = seededRandom(22);
    const normal = normalFrom(random);
    const effects = Array.from({ length: 500 * times }, () => differenceInDifferences(company(normal, random, -2))!);
    const held = effects.filter(({ low, high }) => low! <= -2 && high! >= -2).length / effects.length;
    const mean = effects.reduce((sum, { difference }) => sum + difference, 0) / effects.length;
    expect(held).toBeGreaterThanOrEqual(0.93);
    expect(Math.abs(mean + 2)).toBeLessThan(0.05);
    expect(effects.filter(({ p }) => p <= 0.05).length / effects.length).toBeGreaterThan(0.9);
  });
});
