import type { Grain, Row } from '@groundswell/contract';
import { differenceInDifferences, type Effect, type MatchedSet, type Unit } from './difference-in-differences.ts';
import { matchControls } from './match-controls.ts';
import { sayEffect } from './programme-words.ts';

/** A programme as it was told; `controls` where somebody chose them by hand. */
export interface ProgrammeTold {
  name: string;
  day: string;
  teams: string[];
  controls: string[] | null;
}

/** The figures of teams over the complete periods that are asked about. */
export interface ProgrammeFigures {
  grain: Grain;
  periods: { number: number; day: string }[];
  sizes: Map<string, number>;
  values: { measure: string; unit: string | null; period: number; team: string; value: number }[];
}

/** Ours: at most so many periods to either side, half a year of weeks; what is farther off is another story. */
export const window = 26;
/** Ours: a mean of fewer is no level. */
export const fewestOnASide = 4;

/** One row for each programme and each measure that has figures of teams. */
export function effectsOf(programmes: ProgrammeTold[], figures: ProgrammeFigures): Row[] {
  const measures = [...new Map(figures.values.map(({ measure, unit }) => [measure, unit]))];
  return programmes.flatMap((programme) =>
    measures.map(([measure, unit]) => {
      const own = figures.values.filter((value) => value.measure === measure);
      return effectRow(programme, { name: measure, unit }, { ...figures, values: own });
    }),
  );
}

function effectRow(
  programme: ProgrammeTold,
  measure: { name: string; unit: string | null },
  figures: ProgrammeFigures,
): Row {
  const { before, after } = sides(programme.day, figures.periods);
  const sets = setsOf(programme, figures, before, after);
  const peopleOf = (teams: string[]) => teams.reduce((sum, team) => sum + (figures.sizes.get(team) ?? 0), 0);
  const beside = new Set(sets.flatMap((set) => set.controls.map(({ name }) => name)));
  const known = {
    ...{ programme: programme.name, metric: measure.name },
    ...{ people: peopleOf(programme.teams), control_people: peopleOf([...beside]) },
  };
  const units = sets.reduce((sum, { controls }) => sum + 1 + controls.length, 0);
  const controls = sets
    .flatMap((set) => set.controls.map(({ name }) => name))
    .sort()
    .join(', ');
  const effect = differenceInDifferences(sets);
  const told = { ...programme, unit: measure.unit, grain: figures.grain, after: after.length, before: before.length };
  const verdict = sayEffect(told, measure.name, effect, { treated: sets.length, controls: units - sets.length });
  if (effect === null) return { ...known, ...noFigures, units, controls, verdict };
  const placebo = placeboOf(figures, before, sets);
  const mean = (of: (set: MatchedSet) => number) => sets.reduce((sum, set) => sum + of(set), 0) / sets.length;
  const meanOf = (own: Unit[], side: 'before' | 'after') => own.reduce((sum, unit) => sum + unit[side], 0) / own.length;
  return {
    ...known,
    treated_before: mean(({ treated }) => treated.before),
    treated_after: mean(({ treated }) => treated.after),
    control_before: mean((set) => meanOf(set.controls, 'before')),
    control_after: mean((set) => meanOf(set.controls, 'after')),
    ...{ difference: effect.difference, low: effect.low, high: effect.high, p: effect.p, smallest_p: effect.smallestP },
    ...{ units, placebo: placebo?.difference ?? null, placebo_p: placebo?.p ?? null, controls, verdict },
  };
}

const noFigures = {
  ...{ treated_before: null, treated_after: null, control_before: null, control_after: null, difference: null },
  ...{ low: null, high: null, p: null, smallest_p: null, placebo: null, placebo_p: null },
};

/** The periods before the day, the one that holds it left out, and those that begin on it or later. */
export function sides(day: string, periods: ProgrammeFigures['periods']): { before: number[]; after: number[] } {
  const first = periods.findIndex((period) => period.day >= day);
  if (first < 0) return { before: periods.slice(-window).map(({ number }) => number), after: [] };
  const holds = periods[first]!.day === day ? first : Math.max(0, first - 1);
  const numbers = (own: ProgrammeFigures['periods']) => own.map(({ number }) => number);
  return {
    before: numbers(periods.slice(Math.max(0, holds - window), holds)),
    after: numbers(periods.slice(first, first + window)),
  };
}

/** Every team that took part and has figures on both sides, with its controls. */
export function setsOf(
  { teams, controls }: ProgrammeTold,
  { values, sizes }: ProgrammeFigures,
  before: number[],
  after: number[],
): MatchedSet[] {
  const known = [...new Set(values.map(({ team }) => team))].flatMap(
    (team) => unitOf(team, values, before, after) ?? [],
  );
  const units = new Map(known.map((unit) => [unit.name, unit]));
  const others = controls ?? [...units.keys()].filter((team) => !teams.includes(team));
  const matchable = (names: string[]) =>
    names.flatMap((name) => {
      const unit = units.get(name);
      return unit ? [{ name, size: Math.max(1, sizes.get(name) ?? 1), level: unit.before }] : [];
    });
  return matchControls(matchable(teams), matchable(others)).map((set) => ({
    treated: units.get(set.treated)!,
    controls: set.controls.map((name) => units.get(name)!),
  }));
}

/** The same sets, as if the programme had begun in the middle of the time before. */
function placeboOf({ values }: ProgrammeFigures, before: number[], sets: MatchedSet[]): Effect | null {
  const middle = before.length >> 1;
  const then = sets.map((set) =>
    [set.treated, ...set.controls].flatMap(
      ({ name }) => unitOf(name, values, before.slice(0, middle), before.slice(middle)) ?? [],
    ),
  );
  const isWhole = then.every((units, at) => units.length === 1 + sets[at]!.controls.length);
  return isWhole
    ? differenceInDifferences(then.map(([treated, ...controls]) => ({ treated: treated!, controls })))
    : null;
}

/** A team collapsed to one mean of each side; null where either has too few figures. */
function unitOf(name: string, values: ProgrammeFigures['values'], before: number[], after: number[]): Unit | null {
  const own = values.filter(({ team }) => team === name);
  const [one, other] = [before, after].map((side) =>
    own.filter(({ period }) => side.includes(period)).map(({ value }) => value),
  ) as [number[], number[]];
  if (one.length < fewestOnASide || other.length < fewestOnASide) return null;
  return { name, before: meanOf(one), after: meanOf(other) };
}

const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
