/** What units are matched by: how many people they are, where their figure stood before, and in how many periods they were there. */
export interface Matchable {
  name: string;
  size: number;
  level: number;
  there?: number;
}

/** Ours: more than so many controls for one make it no surer (Ming & Rosenbaum 2000), and they are ever less like it. */
export const mostControls = 4;

/** Farther than anything that was there as long: in standard deviations, squared. Ours. */
const thereLess = 1e6;

/**
 * Controls by rule: of the same size and level before. Each treated unit in turn, the largest first, takes the nearest that is
 * left, by the logarithm of size and by level, each in standard deviations over all units; round after round, so that all have
 * equally many. Where it is known how long units were there, one that was there for less is taken only when no other is left.
 * Of those that are alike, the first as given.
 */
export function matchControls(treated: Matchable[], others: Matchable[]): { treated: string; controls: string[] }[] {
  const all = [...treated, ...others];
  const scaleOf = (values: number[]) => deviation(values) || 1;
  const [size, level] = [scaleOf(all.map((unit) => Math.log(unit.size))), scaleOf(all.map((unit) => unit.level))];
  const place = ({ name, there = 0, ...unit }: Matchable): Placed => ({
    ...{ name, there, wide: Math.log(unit.size) / size, high: unit.level / level },
  });
  const sets = [...treated]
    .sort((a, b) => b.size - a.size)
    .map((unit) => ({ unit: place(unit), controls: [] as string[] }));
  const left = others.map(place);
  const rounds = treated.length === 0 ? 0 : Math.min(mostControls, Math.floor(others.length / treated.length));
  for (let round = 0; round < rounds; round += 1)
    for (const { unit, controls } of sets)
      controls.push(...left.splice(nearest(unit, left), 1).map(({ name }) => name));
  return sets.map(({ unit, controls }) => ({ treated: unit.name, controls }));
}

interface Placed {
  name: string;
  there: number;
  wide: number;
  high: number;
}

/** Where the nearest stands. What is as far but for its last bits is as far. Roots are taken only of what may be nearer: there can be tens of thousands. */
function nearest({ wide, high, there }: Placed, others: Placed[]): number {
  let [best, least, square] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let place = 0; place < others.length; place += 1) {
    const other = others[place]!;
    const far = (wide - other.wide) ** 2 + (high - other.high) ** 2 + (other.there < there ? thereLess : 0);
    if (far >= square) continue;
    const distance = Math.round(1e9 * Math.sqrt(far));
    if (distance < least) [best, least, square] = [place, distance, far];
  }
  return best;
}

function deviation(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
