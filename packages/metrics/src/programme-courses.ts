import type { Row } from '@groundswell/contract';
import type { MatchedSet } from './difference-in-differences.ts';
import type { ProgrammeFigures, UnitMeasure, WholePeriod } from './programme-figures.ts';
import { type ProgrammeTold, setsOf, sides } from './programme-sets.ts';

/** One row for each programme, measure and period: the two lines whose sides the comparison collapses to means. */
export const coursesOf = (programmes: ProgrammeTold[], figures: ProgrammeFigures): Row[] =>
  programmes.flatMap((programme) =>
    figures.of[programme.by].measures.flatMap((measure) => courseRows(programme, measure, figures)),
  );

function courseRows(programme: ProgrammeTold, measure: UnitMeasure, figures: ProgrammeFigures): Row[] {
  const { before, after } = sides(programme.day, figures.periods);
  const kind = figures.of[programme.by];
  const sets = setsOf(programme, measure, kind, before, after);
  const isAlone = programme.by === 'community';
  if (sets.length === 0 || (!isAlone && sets.some(({ controls }) => controls.length === 0))) return [];
  const [first, last] = [before[0]!.number, after.at(-1)!.number];
  return figures.periods
    .filter(({ number }) => number >= first && number <= last)
    .map((period) => {
      const shown = programme.by === 'teams' ? sets : wholeSets(sets, measure, period);
      const treated = shown.map((set) => [set.treated.name]);
      const controls = isAlone ? [] : shown.map((set) => set.controls.map(({ name }) => name));
      return {
        ...{ programme_id: programme.id, programme: programme.name, by: programme.by, metric: measure.name },
        ...{ period: period.first, side: sideOf(period, before, after) },
        treated: meanOfSets(treated, measure, period),
        control: meanOfSets(controls, measure, period),
        people: kind.people(treated.flat(), [period]),
        control_people: kind.people(controls.flat(), [period]),
      };
    });
}

/**
 * The sets of which all were there in a period: people come and go, and both lines leave the same sets out. All of them, and so a
 * gap, where that is not more than half.
 */
function wholeSets(sets: MatchedSet[], measure: UnitMeasure, period: WholePeriod): MatchedSet[] {
  const whole = sets.filter(({ treated, controls }) =>
    [treated, ...controls].every(({ name }) => measure.at(name, period) !== null),
  );
  return 2 * whole.length > sets.length ? whole : sets;
}

function sideOf(period: WholePeriod, before: WholePeriod[], after: WholePeriod[]): string {
  if (before.includes(period)) return 'before';
  return after.includes(period) ? 'after' : 'neither';
}

/** The mean over sets of each one’s mean; null where a unit has no figure, for the line would jump with who is in it. */
function meanOfSets(sets: string[][], measure: UnitMeasure, period: WholePeriod): number | null {
  const means = sets.map((units) => {
    const known = units.flatMap((unit) => measure.at(unit, period) ?? []);
    return known.length < units.length ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
  if (means.length === 0 || means.includes(null)) return null;
  return means.reduce<number>((sum, mean) => sum + mean!, 0) / means.length;
}
