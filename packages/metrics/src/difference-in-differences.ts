import { seededRandom } from './seeded-random.ts';

/** A unit collapsed to one figure before and one after, so that what its weeks remember of each other counts once (Bertrand, Duflo & Mullainathan 2004). */
export interface Unit {
  name: string;
  before: number;
  after: number;
}

/** A unit that took part, and those that stand beside it. */
export interface MatchedSet {
  treated: Unit;
  controls: Unit[];
}

/** How much more the treated changed than the controls, how sure that is, and what this design could show at all. */
export interface Effect {
  difference: number;
  /** The shifts that the permutations do not reject at 5 %; null where no permutation could reject at 5 %. */
  low: number | null;
  high: number | null;
  p: number;
  smallestP: number;
}

/** As in every interval of the product. */
const level = 0.05;
/** Ours: as many assignments as are all gone through; of more so many are drawn, and p is at least one over them (Phipson & Smyth 2010). */
const mostAssignments = 20_000;
const drawn = 4_999;

/**
 * Difference in differences over matched sets: the mean over sets of the treated unit’s change less its controls’ mean change. p is
 * the share of assignments, one unit of each set in the treated one’s place, whose difference is as far from zero (Fisher 1935; Rosenbaum 2002,
 * §2.4). The smallest p is 1 ÷ the number of assignments, doubled where each has a mirror image: pairs. Null without a set.
 */
export function differenceInDifferences(sets: MatchedSet[]): Effect | null {
  if (sets.length === 0 || sets.some(({ controls }) => controls.length === 0)) return null;
  const changes = sets.map(({ treated, controls }) =>
    [treated, ...controls].map(({ before, after }) => after - before),
  );
  const places = assignments(changes);
  const moved = places.map((place) => statistic(changes, place));
  const isPairs = changes.every(({ length }) => length === 2);
  const count = changes.reduce((product, { length }) => product * length, 1);
  const smallestP = Math.min(1, (isPairs ? 2 : 1) / Math.min(count, places.length));
  const p = (shift: number) => shareAsFar(moved, shift);
  const observed = moved[0]!.difference;
  const canTell = smallestP <= level;
  const spread = Math.max(...changes.flat()) - Math.min(...changes.flat());
  return {
    difference: observed,
    low: canTell ? edge(p, observed, -spread) : null,
    high: canTell ? edge(p, observed, spread) : null,
    p: p(0),
    smallestP,
  };
}

/** Every way to put one unit of each set in the treated one’s place, the real one first; a seeded sample where there are too many. */
function assignments(changes: number[][]): number[][] {
  const count = changes.reduce((product, { length }) => product * length, 1);
  if (count > mostAssignments) {
    const random = seededRandom(1935);
    const sample = Array.from({ length: drawn }, () => changes.map(({ length }) => Math.floor(random() * length)));
    return [changes.map(() => 0), ...sample];
  }
  return changes.reduce<number[][]>(
    (places, { length }) => places.flatMap((before) => Array.from({ length }, (_, at) => [...before, at])),
    [[]],
  );
}

/** What an assignment comes to: its difference, and how much of a shift that is taken from the units that were really treated goes off it. */
interface Moved {
  difference: number;
  share: number;
}

function statistic(changes: number[][], places: number[]): Moved {
  let [difference, share] = [0, 0];
  changes.forEach((set, at) => {
    const place = places[at]!;
    const sum = set.reduce((total, change) => total + change, 0);
    difference += set[place]! - (sum - set[place]!) / (set.length - 1);
    share += place === 0 ? 1 : -1 / (set.length - 1);
  });
  return { difference: difference / changes.length, share: share / changes.length };
}

function shareAsFar(moved: Moved[], shift: number): number {
  const farness = ({ difference, share }: Moved) => Math.abs(difference - shift * share);
  const observed = farness(moved[0]!);
  // What is equal but for its last bits counts as equal.
  const least = observed - 1e-9 * (1 + observed);
  let far = 0;
  for (const one of moved) if (farness(one) >= least) far += 1;
  return far / moved.length;
}

/** The farthest shift to one side that is not rejected, found by doubling and then halving the step. */
function edge(p: (shift: number) => number, from: number, step: number): number {
  const width = step === 0 ? 1e-9 : step;
  let [inside, outside] = [from, from + width];
  for (let doubled = 0; p(outside) > level && doubled < 20; doubled += 1) outside = from + width * 2 ** (doubled + 1);
  for (let halved = 0; halved < 40; halved += 1) {
    const middle = (inside + outside) / 2;
    if (p(middle) > level) inside = middle;
    else outside = middle;
  }
  return inside;
}
