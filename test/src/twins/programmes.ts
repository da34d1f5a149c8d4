import type { Row } from '@groundswell/contract';
import { wholeBuckets } from './association.ts';
import type { TwinScope } from './scope.ts';

/** A programme as somebody told of it. */
export interface ToldProgramme {
  name: string;
  day: string;
  teams: string[];
  controls: string[] | null;
}

type Side = [before: number, after: number];

/** What a programme and a measure are compared by. */
interface Compared {
  programme: ToldProgramme;
  measure: TwinScope['all']['measures'][number];
  whole: string[];
  before: string[];
  after: string[];
  sets: { team: string; controls: string[] }[];
  size: (team: string) => number;
  sidesOf: (team: string, one: string[], other: string[]) => Side | null;
}

/** Every programme with every measure of the grain that has teams, in plain loops. */
function eachCompared(scope: TwinScope, rowsOf: (compared: Compared) => Row[]): Row[] {
  const { all, grain } = scope;
  if (grain === 'all') return [];
  const whole = wholeBuckets(scope).map(({ first }) => first);
  const asked = scope.buckets.map(({ first, last }) => ({ first, last }));
  const isAsked = (day: string) => asked.some(({ first, last }) => day >= first && day <= last);
  const size = (team: string) => all.people.filter((person) => person.team === team && !person.bot).length;
  const told = [...all.programmes].sort((a, b) => (a.day < b.day ? -1 : 1));
  const measures = all.measures
    .filter(
      (measure) => measure.grain === grain && measure.values.some(({ team, day }) => team !== null && isAsked(day)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return told.flatMap((programme) =>
    measures.flatMap((measure): Row[] => {
      const { day, teams, controls } = programme;
      const after = whole.filter((first) => first >= day).slice(0, 26);
      const earlier = whole.filter((first) => first < day);
      // The period that holds the day, where that is not its first, belongs to neither side.
      const early = after.length > 0 && !whole.includes(day) ? earlier.slice(0, -1) : earlier;
      const before = early.slice(-26);
      const mean = (team: string, days: string[]) => {
        const own = measure.values
          .filter((one) => one.team === team && days.includes(one.day))
          .map(({ value }) => value);
        return own.length < 4 ? null : own.reduce((sum, value) => sum + value, 0) / own.length;
      };
      const sidesOf = (team: string, one: string[], other: string[]): Side | null => {
        const [a, b] = [mean(team, one), mean(team, other)];
        return a === null || b === null ? null : [a, b];
      };
      const known = [...new Set(measure.values.flatMap(({ team }) => team ?? []))].filter((team) =>
        sidesOf(team, before, after),
      );
      const own = teams.filter((team) => known.includes(team));
      const others = (controls ?? known.filter((team) => !teams.includes(team))).filter((team) => known.includes(team));
      const level = (team: string) => sidesOf(team, before, after)![0];
      const sets = nearest(own, others, (team) => Math.max(1, size(team)), level);
      return rowsOf({ programme, measure, whole, before, after, sets, size, sidesOf });
    }),
  );
}

/** What each changed in each measure. */
export function programmeEffect(scope: TwinScope): Row[] {
  return eachCompared(scope, ({ programme: { name, teams }, measure, before, after, sets, size, sidesOf }) => {
    const people = (of: string[]) => of.reduce((sum, team) => sum + size(team), 0);
    const held = [...new Set(sets.flatMap(({ controls: beside }) => beside))];
    const base = { programme: name, metric: measure.name, people: people(teams), control_people: people(held) };
    const units = sets.reduce((sum, { controls: beside }) => sum + 1 + beside.length, 0);
    const names = sets
      .flatMap(({ controls: beside }) => beside)
      .sort()
      .join(', ');
    const changes = (one: string[], other: string[]) =>
      sets.map(({ team, controls: beside }) => [team, ...beside].map((of) => sidesOf(of, one, other)));
    const real = effectOf(changes(before, after));
    const half = before.length >> 1;
    const placebo = real && effectOf(changes(before.slice(0, half), before.slice(half)));
    const none = { difference: null, p: null, smallest_p: null, placebo: null, placebo_p: null };
    const gone = { treated_before: null, treated_after: null, control_before: null, control_after: null };
    if (!real) return [{ ...base, ...gone, ...none, units, controls: names }];
    const over = (side: 0 | 1, of: (names: string[]) => number) =>
      sets.reduce((sum, set) => sum + of(side === 0 ? [set.team] : set.controls), 0) / sets.length;
    const at = (place: 0 | 1) => (of: string[]) =>
      of.reduce((sum, team) => sum + sidesOf(team, before, after)![place], 0) / of.length;
    return [
      {
        ...base,
        ...{
          treated_before: over(0, at(0)),
          treated_after: over(0, at(1)),
          control_before: over(1, at(0)),
          control_after: over(1, at(1)),
        },
        ...{ difference: real.difference, p: real.p, smallest_p: real.smallest },
        ...{ units, placebo: placebo?.difference ?? null, placebo_p: placebo?.p ?? null, controls: names },
      },
    ];
  });
}

/** The same two sides, period by period. */
export function programmeOverTime(scope: TwinScope): Row[] {
  return eachCompared(scope, ({ programme, measure, whole, before, after, sets, size }) => {
    if (sets.length === 0 || sets.some(({ controls }) => controls.length === 0)) return [];
    const people = (teams: string[]) => teams.reduce((sum, team) => sum + size(team), 0);
    const line = (day: string, groups: string[][]) => {
      const figure = (team: string) => measure.values.find((one) => one.team === team && one.day === day)?.value;
      if (groups.flat().some((team) => figure(team) === undefined)) return null;
      const means = groups.map((teams) => teams.reduce((sum, team) => sum + figure(team)!, 0) / teams.length);
      return means.reduce((sum, mean) => sum + mean, 0) / means.length;
    };
    const [own, beside] = [sets.map(({ team }) => [team]), sets.map(({ controls }) => controls)];
    return whole
      .filter((day) => day >= before[0]! && day <= after.at(-1)!)
      .map((day) => ({
        ...{ programme: programme.name, metric: measure.name, period: day },
        side: before.includes(day) ? 'before' : after.includes(day) ? 'after' : 'neither',
        ...{ treated: line(day, own), control: line(day, beside) },
        ...{ people: people(own.flat()), control_people: people(beside.flat()) },
      }));
  });
}

/** Each of these, the largest first, takes the nearest of those that are left, in as many rounds as there is room for. */
function nearest(own: string[], others: string[], size: (team: string) => number, level: (team: string) => number) {
  const all = [...own, ...others];
  const spread = (of: (team: string) => number) => {
    const mean = all.reduce((sum, team) => sum + of(team), 0) / all.length;
    return Math.sqrt(all.reduce((sum, team) => sum + (of(team) - mean) ** 2, 0) / all.length) || 1;
  };
  const [wide, high] = [spread((team) => Math.log(size(team))), spread(level)];
  const apart = (a: string, b: string) =>
    Math.hypot((Math.log(size(a)) - Math.log(size(b))) / wide, (level(a) - level(b)) / high);
  const sets = [...own]
    .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
    .map((team) => ({ team, controls: [] as string[] }));
  const left = [...others].sort();
  for (let round = 0; round < Math.min(4, Math.floor(others.length / Math.max(1, own.length))); round += 1)
    for (const set of sets) {
      const [first] = [...left].sort((a, b) => apart(set.team, a) - apart(set.team, b));
      set.controls.push(first!);
      left.splice(left.indexOf(first!), 1);
    }
  return sets;
}

/** The difference of the first of each set, and how many of all ways to choose one of each are as far from zero. */
function effectOf(sets: (Side | null)[][]) {
  if (sets.length === 0 || sets.some((set) => set.length < 2 || set.includes(null))) return null;
  const moved = sets.map((set) => set.map((side) => side![1] - side![0]));
  const differences: number[] = [];
  const choose = (place: number, sum: number) => {
    if (place === moved.length) {
      differences.push(sum / moved.length);
      return;
    }
    const set = moved[place]!;
    set.forEach((one, at) => {
      const rest = set.filter((_, other) => other !== at);
      choose(place + 1, sum + one - rest.reduce((total, change) => total + change, 0) / rest.length);
    });
  };
  choose(0, 0);
  const [difference] = differences as [number];
  const far = differences.filter((one) => Math.abs(one) >= Math.abs(difference) - 1e-9 * (1 + Math.abs(difference)));
  const pairs = moved.every((set) => set.length === 2);
  return {
    difference,
    p: far.length / differences.length,
    smallest: Math.min(1, (pairs ? 2 : 1) / differences.length),
  };
}
