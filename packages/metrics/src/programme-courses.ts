import type { Row } from '@groundswell/contract';
import { type ProgrammeFigures, type ProgrammeTold, setsOf, sides } from './programme-effects.ts';

/** One row for each programme, measure and period: the two lines whose sides the comparison collapses to means. */
export function coursesOf(programmes: ProgrammeTold[], figures: ProgrammeFigures): Row[] {
  const measures = [...new Set(figures.values.map(({ measure }) => measure))];
  return programmes.flatMap((programme) =>
    measures.flatMap((measure) => {
      const own = figures.values.filter((value) => value.measure === measure);
      return courseRows(programme, measure, { ...figures, values: own });
    }),
  );
}

function courseRows(programme: ProgrammeTold, measure: string, figures: ProgrammeFigures): Row[] {
  const { before, after } = sides(programme.day, figures.periods);
  const sets = setsOf(programme, figures, before, after).map(({ treated, controls }) => ({
    treated: [treated.name],
    controls: controls.map(({ name }) => name),
  }));
  if (sets.length === 0 || sets.some(({ controls }) => controls.length === 0)) return [];
  const peopleOf = (teams: string[]) => teams.reduce((sum, team) => sum + (figures.sizes.get(team) ?? 0), 0);
  const people = peopleOf(sets.flatMap(({ treated }) => treated));
  const control_people = peopleOf(sets.flatMap(({ controls }) => controls));
  const [first, last] = [before[0]!, after.at(-1)!];
  const shown = figures.periods.filter(({ number }) => number >= first && number <= last);
  return shown.map(({ number, day }) => {
    const there = new Map(
      figures.values.filter(({ period }) => period === number).map(({ team, value }) => [team, value]),
    );
    return {
      ...{ programme: programme.name, metric: measure, period: day, side: sideOf(number, before, after) },
      treated: meanOfSets(
        sets.map(({ treated }) => treated),
        there,
      ),
      control: meanOfSets(
        sets.map(({ controls }) => controls),
        there,
      ),
      ...{ people, control_people },
    };
  });
}

function sideOf(number: number, before: number[], after: number[]): string {
  if (before.includes(number)) return 'before';
  return after.includes(number) ? 'after' : 'neither';
}

/** The mean over sets of each one’s mean; null where a team has no figure, for the line would jump with who is in it. */
function meanOfSets(sets: string[][], there: Map<string, number>): number | null {
  if (sets.some((teams) => teams.some((team) => !there.has(team)))) return null;
  const means = sets.map((teams) => teams.reduce((sum, team) => sum + there.get(team)!, 0) / teams.length);
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
