import { type Grain, type MeasureValue, Refusal } from '@groundswell/contract';
import { startOf } from '@groundswell/metrics';
import type { ReadValue } from '@groundswell/sources';
import type { BroughtMeasure } from '@groundswell/workspace';

/** Which of two different values for one period and team counts, as somebody said. */
export type Twice = 'first' | 'last' | 'neither';

export interface SettledMeasures {
  measures: BroughtMeasure[];
  /** Values that said once more what another says, and those that were left out because two disagree. */
  repeated: ReadValue[];
  disagreeing: ReadValue[];
}

/**
 * Puts figures into their periods, each measure by its own grain.
 * @throws Refusal that asks `twice` where two values stand for one period and team and nobody said which counts: an average would hide it.
 */
export function settleMeasures(values: ReadValue[], twice: Twice | undefined): SettledMeasures {
  const settled: SettledMeasures = { measures: [], repeated: [], disagreeing: [] };
  for (const of of grouped(values, ({ measure }) => measure.toLowerCase()).values()) {
    const grain = grainOf(of);
    const periods = grouped(of, ({ team, day }) => `${startOf(day, grain)} ${team ?? ''}`);
    const kept: MeasureValue[] = [];
    for (const same of periods.values()) {
      const value = chosen(same, twice, settled);
      if (value) kept.push({ day: startOf(value.day, grain), team: value.team, value: value.value });
    }
    const said = <K extends 'unit' | 'better'>(key: K): ReadValue[K] =>
      of.find((one) => one[key] !== null)?.[key] ?? null;
    settled.measures.push({ name: of[0]!.measure, unit: said('unit'), better: said('better'), grain, values: kept });
  }
  return settled;
}

function chosen(same: ReadValue[], twice: Twice | undefined, settled: SettledMeasures): ReadValue | null {
  const distinct = [...grouped(same, ({ value }) => `${value}`).values()].map(([first]) => first!);
  if (distinct.length === 1) {
    settled.repeated.push(...same.slice(1));
    return same[0]!;
  }
  if (twice === undefined) throw question(distinct);
  const kept = twice === 'neither' ? null : twice === 'first' ? same[0]! : same.at(-1)!;
  settled.disagreeing.push(...same.filter((one) => one !== kept));
  return kept;
}

function question([one, other]: ReadValue[]): Refusal {
  const { measure, team, day, file } = one!;
  const whose = team === null ? '' : ` of ${team}`;
  const text = `${file} has two values for ${measure}${whose} in the period of ${day}: ${one!.value} (line ${one!.line}) and ${other!.value} (line ${other!.line}). Which of two counts? Say it with --map twice=first, --map twice=last, or --map twice=neither.`;
  return new Refusal(text, 422, { asks: ['twice'] });
}

/** The grain that a cell tells, else by the usual gap between the days. The limits are ours: between a day and a week, a week and a month, a month and a quarter. */
function grainOf(values: ReadValue[]): Grain {
  const told = values.find(({ grain }) => grain !== null)?.grain;
  if (told) return told;
  const days = [...new Set(values.map(({ day }) => day))].sort().map((day) => Date.parse(day) / 86_400_000);
  const gaps = days.slice(1).map((day, place) => day - days[place]!);
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 7;
  if (usual < 4) return 'day';
  if (usual < 15) return 'week';
  // Months of which most are missing lie as far apart as quarters, but two of them in one.
  return usual < 60 || sharesQuarter(days) ? 'month' : 'quarter';
}

const sharesQuarter = (days: number[]): boolean => {
  const quarters = days.map((day) => startOf(new Date(day * 86_400_000).toISOString().slice(0, 10), 'quarter'));
  return new Set(quarters).size < days.length;
};

function grouped<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
