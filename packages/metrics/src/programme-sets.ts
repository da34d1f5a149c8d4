import type { ProgrammeKind } from '@groundswell/contract';
import type { MatchedSet, Unit } from './difference-in-differences.ts';
import { matchControls } from './match-controls.ts';
import type { KindFigures, UnitMeasure, WholePeriod } from './programme-figures.ts';

/** What is compared: what took part one by one, or the one community that a course has of its own. */
export type UnitKind = ProgrammeKind | 'community';

/** A programme as it is compared; `controls` where somebody chose them by hand. */
export interface ProgrammeTold {
  id: number;
  name: string;
  day: string;
  by: UnitKind;
  units: string[];
  controls: string[] | null;
}

/** Ours: at most so many periods to either side, half a year of weeks; what is farther off is another story. */
export const window = 26;
/** Ours: a mean of fewer is no level. */
export const fewestOnASide = 4;

/** The periods before the day, the one that holds it left out, and those that begin on it or later. */
export function sides(day: string, periods: WholePeriod[]): { before: WholePeriod[]; after: WholePeriod[] } {
  const first = periods.findIndex((period) => period.first >= day);
  if (first < 0) return { before: periods.slice(-window), after: [] };
  const holds = periods[first]!.first === day ? first : Math.max(0, first - 1);
  return { before: periods.slice(Math.max(0, holds - window), holds), after: periods.slice(first, first + window) };
}

/** Every unit that took part and has figures on both sides, with its controls. */
export function setsOf(
  { units: told, controls, by }: ProgrammeTold,
  measure: UnitMeasure,
  kind: KindFigures,
  before: WholePeriod[],
  after: WholePeriod[],
): MatchedSet[] {
  const tookPart = new Set(told);
  const wanted = controls === null ? null : new Set([...controls, ...told]);
  const units = new Map(
    [...kind.names.keys()]
      .filter((name) => wanted === null || wanted.has(name))
      .flatMap((name) => unitOf(name, measure, before, after) ?? [])
      .map((unit) => [unit.name, unit] as const),
  );
  if (by === 'community') return [...units.values()].map((treated) => ({ treated, controls: [] }));
  // Of business figures a gap says nothing of who was there.
  const there = (name: string) =>
    by === 'teams' ? 0 : [...before, ...after].filter((period) => measure.at(name, period) !== null).length;
  const matchable = (names: string[]) =>
    names.map((name) => ({
      ...{ name, size: Math.max(1, kind.size(name, before)), level: units.get(name)!.before, there: there(name) },
    }));
  const [own, others] = [true, false].map((isOwn) => [...units.keys()].filter((name) => tookPart.has(name) === isOwn));
  return matchControls(matchable(own!), matchable(others!)).map((set) => ({
    treated: units.get(set.treated)!,
    controls: set.controls.map((name) => units.get(name)!),
  }));
}

/** The same sets, as if the programme had begun in the middle of the time before; null where a unit has too few figures for that. */
export function placeboSets(measure: UnitMeasure, before: WholePeriod[], sets: MatchedSet[]): MatchedSet[] | null {
  const middle = before.length >> 1;
  const then = sets.map(({ treated, controls }) =>
    [treated, ...controls].flatMap(
      ({ name }) => unitOf(name, measure, before.slice(0, middle), before.slice(middle)) ?? [],
    ),
  );
  const isWhole = then.every((units, at) => units.length === 1 + sets[at]!.controls.length);
  return isWhole ? then.map(([treated, ...controls]) => ({ treated: treated!, controls })) : null;
}

/** A unit collapsed to one mean of each side; null where either has too few figures. */
function unitOf(name: string, measure: UnitMeasure, before: WholePeriod[], after: WholePeriod[]): Unit | null {
  const one = meanOver(name, measure, before);
  const other = one === null ? null : meanOver(name, measure, after);
  return one === null || other === null ? null : { name, before: one, after: other };
}

/** Adds up as it goes: of listed people everybody is looked at, and a list for each would be most of the work. */
function meanOver(name: string, measure: UnitMeasure, side: WholePeriod[]): number | null {
  let [sum, known] = [0, 0];
  for (const period of side) {
    const value = measure.at(name, period);
    if (value === null) continue;
    sum += value;
    known += 1;
  }
  return known < fewestOnASide ? null : sum / known;
}
