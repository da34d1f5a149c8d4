import type { Row } from '@groundswell/contract';
import { wholeBuckets } from './association.ts';
import { personKind, placeKind, type TwinKind, teamKind } from './programme-units.ts';
import type { TwinBucket, TwinScope } from './scope.ts';

/** A programme as somebody told of it. */
export interface ToldProgramme {
  name: string;
  day: string;
  teams?: string[];
  channels?: string[];
  people?: string[];
  community?: string;
  controls: string[] | null;
}

type Side = [before: number, after: number];

/** What a programme and a measure are compared by. */
interface Compared {
  base: Row;
  told: string[];
  by: string;
  kind: TwinKind;
  measure: TwinKind['measures'][number];
  whole: TwinBucket[];
  before: TwinBucket[];
  after: TwinBucket[];
  sets: { unit: string; controls: string[] }[];
  sidesOf: (unit: string, one: TwinBucket[], other: TwinBucket[]) => Side | null;
}

const kindsOf = {
  teams: teamKind,
  channels: (scope: TwinScope) => placeKind(scope, 'channel'),
  people: personKind,
  community: (scope: TwinScope) => placeKind(scope, 'community'),
};

/** Every programme with every measure that its teams, channels, people or community have, in plain loops. */
function eachCompared(scope: TwinScope): Compared[] {
  const { all, grain } = scope;
  if (grain === 'all') return [];
  const whole = wholeBuckets(scope);
  const kinds = new Map<string, TwinKind>();
  const kindOf = (name: keyof typeof kindsOf) => {
    const kind = kinds.get(name) ?? kindsOf[name](scope);
    kinds.set(name, kind);
    return kind;
  };
  // As they were told, one after another.
  const told = all.programmes.map((programme, at) => ({ ...programme, number: at + 1 }));
  told.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number));
  return told.flatMap(({ number, name, day, teams, channels, people, community, controls }) => {
    const first = whole.findIndex((bucket) => bucket.first >= day);
    const after = first < 0 ? [] : whole.slice(first, first + 26);
    const earlier = first < 0 ? whole : whole.slice(0, first);
    // The period that holds the day, where that is not its first, belongs to neither side.
    const early = after.length > 0 && after[0]!.first !== day ? earlier.slice(0, -1) : earlier;
    const before = early.slice(-26);
    const compared = (by: string, kind: TwinKind, took: string[], held: string[] | null) => {
      const units = (names: string[]) => kind.units.filter((unit) => names.includes(kind.names(unit)));
      return kind.measures.map((measure): Compared => {
        const mean = (unit: string, side: TwinBucket[]) => {
          const own = side.flatMap((bucket) => measure.at(unit, bucket) ?? []);
          return own.length < 4 ? null : own.reduce((sum, value) => sum + value, 0) / own.length;
        };
        const sidesOf = (unit: string, one: TwinBucket[], other: TwinBucket[]): Side | null => {
          const [a, b] = [mean(unit, one), mean(unit, other)];
          return a === null || b === null ? null : [a, b];
        };
        const levels = new Map(kind.units.map((unit) => [unit, sidesOf(unit, before, after)?.[0] ?? null]));
        const known = kind.units.filter((unit) => levels.get(unit) !== null);
        const own = known.filter((unit) => took.includes(kind.names(unit)));
        const others = known.filter((unit) => !own.includes(unit) && (held?.includes(kind.names(unit)) ?? true));
        const periods = by === 'teams' ? [] : [...before, ...after];
        const there = new Map(
          known.map((unit) => [unit, periods.filter((bucket) => measure.at(unit, bucket) !== null).length]),
        );
        const sizes = new Map(known.map((unit) => [unit, Math.max(1, kind.size(unit, before))]));
        const sets =
          by === 'community'
            ? own.map((unit) => ({ unit, controls: [] }))
            : nearest(own, others, {
                size: (unit) => sizes.get(unit)!,
                level: (unit) => levels.get(unit)!,
                there: (unit) => there.get(unit)!,
              });
        const base = { programme_id: number, programme: name, by, metric: measure.name };
        const told = by === 'teams' ? took : units(took);
        return { base, told, by, kind, measure, whole, before, after, sets, sidesOf };
      });
    };
    return [
      ...(teams ? compared('teams', kindOf('teams'), teams, controls) : []),
      ...(channels ? compared('channels', kindOf('channels'), channels, controls) : []),
      ...(people ? compared('people', kindOf('people'), people, controls) : []),
      ...(community ? compared('community', kindOf('community'), [community], []) : []),
    ];
  });
}

/** What each changed in each measure. */
export function programmeEffect(scope: TwinScope): Row[] {
  const rows = eachCompared(scope).map((compared) => effectRow(compared));
  return rows.map((row) => {
    const own = rows.flatMap(({ programme_id, p }) => (programme_id === row.programme_id && p !== null ? [p] : []));
    // Holm: the k-th smallest of m times m − k + 1, and never less than one before it.
    const sorted = own.map(Number).sort((a, b) => a - b);
    const steps = sorted.filter((p) => p <= Number(row.p)).map((p, rank) => p * (sorted.length - rank));
    return { ...row, adjusted_p: row.p === null ? null : Math.min(1, Math.max(...steps)) };
  });
}

function effectRow({ base, told, by, kind, before, after, sets, sidesOf }: Compared): Row {
  const held = [...new Set(sets.flatMap(({ controls }) => controls))];
  const filled = [before, after].filter(({ length }) => length > 0);
  const people = (units: string[]) =>
    Math.min(...(filled.length > 0 ? filled : [[]]).map((side) => kind.people(units, side)));
  const changes = (one: TwinBucket[], other: TwinBucket[]) =>
    sets.map(({ unit, controls }) => [unit, ...controls].map((of) => sidesOf(of, one, other)));
  const real = effectOf(changes(before, after));
  const half = before.length >> 1;
  const placebo = real && effectOf(changes(before.slice(0, half), before.slice(half)));
  const at = (place: 0 | 1) => (of: string[]) =>
    of.reduce((sum, unit) => sum + sidesOf(unit, before, after)![place], 0) / of.length;
  const over = (side: 0 | 1, of: (units: string[]) => number) => {
    const groups = sets.map(({ unit, controls }) => (side === 0 ? [unit] : controls));
    if (!(real || by === 'community') || groups.length === 0 || groups.some(({ length }) => length === 0)) return null;
    return groups.reduce((sum, group) => sum + of(group), 0) / groups.length;
  };
  return {
    ...base,
    ...{ people: people(sets.length > 0 ? sets.map(({ unit }) => unit) : told), control_people: people(held) },
    ...{ treated_before: over(0, at(0)), treated_after: over(0, at(1)) },
    ...{ control_before: over(1, at(0)), control_after: over(1, at(1)) },
    ...{ difference: real?.difference ?? null, p: real?.p ?? null, smallest_p: real?.smallest ?? null },
    ...{ placebo: placebo?.difference ?? null, placebo_p: placebo?.p ?? null },
    ...{ units: sets.length + held.length, controls: held.map(kind.names).sort().join(', ') },
  };
}

/** The same two sides, period by period. */
export function programmeOverTime(scope: TwinScope): Row[] {
  return eachCompared(scope).flatMap(({ base, by, kind, measure, whole, before, after, sets }) => {
    if (sets.length === 0 || (by !== 'community' && sets.some(({ controls }) => controls.length === 0))) return [];
    const line = (bucket: TwinBucket, groups: string[][]) => {
      const figure = (unit: string) => measure.at(unit, bucket);
      if (groups.flat().length === 0 || groups.flat().some((unit) => figure(unit) === null)) return null;
      const means = groups.map((units) => units.reduce((sum, unit) => sum + figure(unit)!, 0) / units.length);
      return means.reduce((sum, mean) => sum + mean, 0) / means.length;
    };
    // Of channels and people both lines leave out the sets that were not whole, while more than half are.
    const wholeIn = (bucket: TwinBucket) => {
      const there = sets.filter(({ unit, controls }) =>
        [unit, ...controls].every((one) => measure.at(one, bucket) !== null),
      );
      return by === 'teams' || there.length <= sets.length / 2 ? sets : there;
    };
    return whole
      .filter(({ first }) => first >= before[0]!.first && first <= after.at(-1)!.first)
      .map((bucket) => {
        const [own, beside] = [
          wholeIn(bucket).map(({ unit }) => [unit]),
          wholeIn(bucket).map(({ controls }) => controls),
        ];
        return {
          ...{ ...base, period: bucket.first },
          side: before.includes(bucket) ? 'before' : after.includes(bucket) ? 'after' : 'neither',
          ...{ treated: line(bucket, own), control: line(bucket, beside) },
          ...{ people: kind.people(own.flat(), [bucket]), control_people: kind.people(beside.flat(), [bucket]) },
        };
      });
  });
}

/** Each of these, the largest first, takes the nearest of those that are left, in as many rounds as there is room for. */
function nearest(
  own: string[],
  others: string[],
  { size, level, there }: Record<'size' | 'level' | 'there', (unit: string) => number>,
) {
  const all = [...own, ...others];
  const spread = (of: (unit: string) => number) => {
    const mean = all.reduce((sum, unit) => sum + of(unit), 0) / all.length;
    return Math.sqrt(all.reduce((sum, unit) => sum + (of(unit) - mean) ** 2, 0) / all.length) || 1;
  };
  const [wide, high] = [spread((team) => Math.log(size(team))), spread(level)];
  const apart = (a: string, b: string) =>
    Math.round(
      1e9 *
        Math.hypot(
          (Math.log(size(a)) - Math.log(size(b))) / wide,
          (level(a) - level(b)) / high,
          // Whoever was there for less comes last.
          there(b) < there(a) ? 1000 : 0,
        ),
    );
  const sets = [...own].sort((a, b) => size(b) - size(a)).map((unit) => ({ unit, controls: [] as string[] }));
  const left = [...others];
  for (let round = 0; round < Math.min(4, Math.floor(others.length / Math.max(1, own.length))); round += 1)
    for (const set of sets) {
      const [first] = [...left].sort((a, b) => apart(set.unit, a) - apart(set.unit, b));
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
