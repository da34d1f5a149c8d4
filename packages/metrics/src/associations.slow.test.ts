import { describe, expect, it } from 'vitest';
import { associationsOf, type NamedSeries } from './associations.ts';
import { seededRandom } from './seeded-random.ts';
import { normalFrom } from './testing/random-series.ts';

/** More on demand: `STATISTICS=full npx vitest …` asks as many as the issue names and ten times that. */
const times = process.env.STATISTICS === 'full' ? 10 : 1;
const weeks = 104;

/** A level that forgets: x(t) = φ x(t−1) + noise, after a run-in. */
function autoregressive(normal: () => number, phi: number, length: number): number[] {
  let level = 0;
  const values: number[] = [];
  for (let at = -50; at < length; at += 1) {
    level = phi * level + normal();
    if (at >= 0) values.push(level);
  }
  return values;
}

/** The levels whose changes these are. */
function summed(changes: number[]): number[] {
  let level = 0;
  return [0, ...changes.map((change) => (level += change))];
}
const named = (name: string, values: number[]): NamedSeries => ({ name, values });
const isLinked = (metrics: NamedSeries[], measures: NamedSeries[]) =>
  associationsOf(metrics, measures, 8).some(({ best }) => best !== null);

describe('what is called linked by chance', () => {
  it.each([{ phi: 0 }, { phi: 0.5 }, { phi: 0.9 }])(
    'is at most 6 in 100 of 2,000 pairs of independent series of AR $phi',
    ({ phi }) => {
      const normal = normalFrom(seededRandom(11 + 100 * phi));
      const pairs = 2000 * times;
      let linked = 0;
      for (let pair = 0; pair < pairs; pair += 1) {
        const metric = named('m', autoregressive(normal, phi, weeks));
        if (isLinked([metric], [named('y', autoregressive(normal, phi, weeks))])) linked += 1;
      }
      expect(linked / pairs).toBeLessThanOrEqual(0.06);
    },
  );

  it('is at most 6 % where the changes themselves remember', () => {
    const normal = normalFrom(seededRandom(12));
    const pairs = 2000 * times;
    let linked = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      const series = () => summed(autoregressive(normal, 0.5, weeks - 1));
      if (isLinked([named('m', series())], [named('y', series())])) linked += 1;
    }
    expect(linked / pairs).toBeLessThanOrEqual(0.06);
  });

  it('is at most 6 % of 500 noise measures that are held against 12 metrics at once', () => {
    const normal = normalFrom(seededRandom(13));
    const measures = 500 * times;
    let linked = 0;
    for (let measure = 0; measure < measures; measure += 1) {
      const metrics = Array.from({ length: 12 }, (_, at) => named(`m${at}`, autoregressive(normal, 0.6, weeks)));
      if (isLinked(metrics, [named('y', autoregressive(normal, 0.6, weeks))])) linked += 1;
    }
    expect(linked / measures).toBeLessThanOrEqual(0.06);
  });

  it('is at most 6 % of short series too', () => {
    const normal = normalFrom(seededRandom(14));
    const pairs = 2000 * times;
    let linked = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      const series = () => autoregressive(normal, 0.5, 30);
      if (isLinked([named('m', series())], [named('y', series())])) linked += 1;
    }
    expect(linked / pairs).toBeLessThanOrEqual(0.06);
  });
});

describe('a lag of 3 with r = 0.5 between the changes of 104 weeks', () => {
  const tries = 500 * times;

  /** Both remember by 0.5 and share a half of what moves them: their correlation at lag 3 is 0.5, of levels as of changes. */
  function planted(normal: () => number): [number[], number[]] {
    const x = autoregressive(normal, 0.5, weeks + 3);
    const own = autoregressive(normal, 0.5, weeks + 3);
    const y = own.map((value, at) => 0.5 * (x[at - 3] ?? 0) + Math.sqrt(0.75) * value);
    return [x.slice(3), y.slice(3)];
  }

  function look(pair: [number[], number[]]) {
    const [found] = associationsOf([named('m', pair[0])], [named('y', pair[1])], 8);
    const { low, high } = found!.lags.find(({ lag }) => lag === 3)!;
    return { isFound: found!.best !== null && Math.abs(found!.best.lag - 3) <= 1, isHeld: low <= 0.5 && high >= 0.5 };
  }

  it('is found within a week in at least 90 % of pairs of AR 0.5, and its interval holds it', () => {
    const normal = normalFrom(seededRandom(15));
    const looked = Array.from({ length: tries }, () => look(planted(normal)));
    expect(looked.filter(({ isFound }) => isFound).length / tries).toBeGreaterThanOrEqual(0.9);
    // The intervals hold for all lags at once, so one alone holds more often than in 95 %.
    expect(looked.filter(({ isHeld }) => isHeld).length / tries).toBeGreaterThanOrEqual(0.95);
  });

  it('is found in fewer, 85 %, where it is the changes that are AR 0.5: 104 of them are worth about 60', () => {
    const normal = normalFrom(seededRandom(16));
    const looked = Array.from({ length: tries }, () => {
      const [x, y] = planted(normal);
      return look([summed(x), summed(y)]);
    });
    expect(looked.filter(({ isFound }) => isFound).length / tries).toBeGreaterThanOrEqual(0.85);
    expect(looked.filter(({ isHeld }) => isHeld).length / tries).toBeGreaterThanOrEqual(0.95);
  });
});
