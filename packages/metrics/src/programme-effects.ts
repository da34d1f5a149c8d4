import type { Row } from '@groundswell/contract';
import { differenceInDifferences, type Effect, type MatchedSet, type Unit } from './difference-in-differences.ts';
import { holmAdjusted } from './holm.ts';
import type { ProgrammeFigures, UnitMeasure } from './programme-figures.ts';
import { type ProgrammeTold, placeboSets, setsOf, sides } from './programme-sets.ts';
import { type Judged, sayEffect } from './programme-words.ts';

/** One programme in one measure, compared. */
interface Compared extends Judged {
  programme: ProgrammeTold;
  row: Row;
}

/** One row for each programme and each measure that has figures of what took part; p is adjusted over those of one programme. */
export function effectsOf(programmes: ProgrammeTold[], figures: ProgrammeFigures): Row[] {
  const compared = programmes.flatMap((programme) =>
    figures.of[programme.by].measures.map((measure) => compare(programme, measure, figures)),
  );
  const adjusted = adjustedByProgramme(compared);
  return compared.map((one, place) => ({
    ...one.row,
    adjusted_p: adjusted[place]!,
    verdict: sayEffect(one, adjusted[place]!),
  }));
}

/** By Holm over everything that is judged of a programme; null where nothing can be. */
function adjustedByProgramme(compared: Compared[]): (number | null)[] {
  const adjusted = new Array<number | null>(compared.length).fill(null);
  for (const id of new Set(compared.map(({ programme }) => programme.id))) {
    const own = compared.flatMap(({ programme, effect }, place) => (programme.id === id && effect ? [place] : []));
    const ps = holmAdjusted(own.map((place) => compared[place]!.effect!.p));
    for (const [rank, place] of own.entries()) adjusted[place] = ps[rank]!;
  }
  return adjusted;
}

function compare(programme: ProgrammeTold, measure: UnitMeasure, figures: ProgrammeFigures): Compared {
  const { before, after } = sides(programme.day, figures.periods);
  const kind = figures.of[programme.by];
  const sets = setsOf(programme, measure, kind, before, after);
  const treated = sets.map((set) => set.treated.name);
  const controls = [...new Set(sets.flatMap((set) => set.controls.map(({ name }) => name)))];
  const effect = differenceInDifferences(sets);
  const then = effect && placeboSets(measure, before, sets);
  const known = [before, after].filter((side) => side.length > 0);
  const peopleOf = (units: string[]) =>
    Math.min(...(known.length > 0 ? known : [[]]).map((side) => kind.people(units, side)));
  const named = controls.map((unit) => kind.names.get(unit) ?? unit).sort();
  const row = {
    ...{ programme_id: programme.id, programme: programme.name, by: programme.by, metric: measure.name },
    ...{ people: peopleOf(treated.length > 0 ? treated : programme.units), control_people: peopleOf(controls) },
    ...means(effect || programme.by === 'community' ? sets : []),
    ...judged(effect, then && differenceInDifferences(then)),
    ...{ units: treated.length + controls.length, controls: named.join(', ') },
  };
  const told = { by: programme.by, measure: measure.name, unit: measure.unit, grain: figures.grain };
  const counts = { treated: treated.length, controls: controls.length, before: before.length, after: after.length };
  return { ...told, ...counts, byHand: programme.controls !== null, effect, programme, row };
}

const judged = (effect: Effect | null, placebo: Effect | null): Row => ({
  ...{ difference: effect?.difference ?? null, low: effect?.low ?? null, high: effect?.high ?? null },
  ...{ p: effect?.p ?? null, smallest_p: effect?.smallestP ?? null },
  ...{ placebo: placebo?.difference ?? null, placebo_p: placebo?.p ?? null },
});

/** The mean over sets of each side; null where nothing stands beside them. */
function means(sets: MatchedSet[]): Row {
  const mean = (side: 'before' | 'after', of: (set: MatchedSet) => Unit[]) => {
    const own = sets.map(of);
    return own.length === 0 || own.some((units) => units.length === 0)
      ? null
      : meanOf(own.map((units) => meanOf(units.map((unit) => unit[side]))));
  };
  return {
    treated_before: mean('before', ({ treated }) => [treated]),
    treated_after: mean('after', ({ treated }) => [treated]),
    control_before: mean('before', ({ controls }) => controls),
    control_after: mean('after', ({ controls }) => controls),
  };
}

const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
