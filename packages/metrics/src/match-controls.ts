/** What units are matched by: how many people they are, and where their figure stood before. */
export interface Matchable {
  name: string;
  size: number;
  level: number;
}

/** Ours: more than so many controls for one make it no surer (Ming & Rosenbaum 2000), and they are ever less like it. */
export const mostControls = 4;

/**
 * Controls by rule: of the same size and level before. Each treated unit in turn, the largest first, takes the nearest that is
 * left, by the logarithm of size and by level, each in standard deviations over all units; round after round, so that all have equally many.
 */
export function matchControls(treated: Matchable[], others: Matchable[]): { treated: string; controls: string[] }[] {
  const all = [...treated, ...others];
  const scaleOf = (value: (unit: Matchable) => number) => deviation(all.map(value)) || 1;
  const [size, level] = [scaleOf(({ size }) => Math.log(size)), scaleOf((unit) => unit.level)];
  const distance = (a: Matchable, b: Matchable) =>
    Math.hypot((Math.log(a.size) - Math.log(b.size)) / size, (a.level - b.level) / level);
  const inTurn = [...treated].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const sets = inTurn.map((unit) => ({ unit, controls: [] as string[] }));
  const left = [...others].sort((a, b) => (a.name < b.name ? -1 : 1));
  const rounds = treated.length === 0 ? 0 : Math.min(mostControls, Math.floor(others.length / treated.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const { unit, controls } of sets) {
      const nearest = left.reduce((best, one) => (distance(unit, one) < distance(unit, best) ? one : best));
      controls.push(nearest.name);
      left.splice(left.indexOf(nearest), 1);
    }
  }
  return sets.map(({ unit, controls }) => ({ treated: unit.name, controls }));
}

function deviation(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
