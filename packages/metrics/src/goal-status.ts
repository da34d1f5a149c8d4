import type { GoalStatus, Grain, MeasureValue } from '@groundswell/contract';
import { median } from './change.ts';
import { addDays, daysIn, nextStart } from './period.ts';

interface Asked {
  measure: string;
  unit: string | null;
  grain: Grain;
  target: number;
  from: string;
  day: string;
}

/** Fewest periods of a measure from which anything is said of it, as everywhere (METRICS.md, The business link). */
const fewestPeriods = 20;
/** A single period wobbles: where the measure stood and stands is the middle of so many. Ours. */
const middleOf = 4;

/**
 * How a goal stands: on course when its share of the way is at least its share of the time, else behind (METRICS.md, The
 * business link). Where it stood is the median of the last four periods that ended before its first day, or of the first four there are;
 * where it stands is that of the last four since. Pure; `values` in the order of time.
 */
export function goalStatus(asked: Asked, values: MeasureValue[]): GoalStatus {
  const { from, day, target, grain } = asked;
  const ended = values.filter((value) => nextStart(value.day, grain) <= from);
  const since = values.filter((value) => value.day >= from);
  const last = values.at(-1);
  if (!last) return status('no figures', `${asked.measure} has no figures.`);
  if (values.length < fewestPeriods || since.length === 0) {
    const why =
      values.length < fewestPeriods ? `${values.length} of ${fewestPeriods} ${grain}s` : `no ${grain} since ${from}`;
    return status('too early', `Too early to say: ${why}.`);
  }
  const start = median(
    (ended.length > 0 ? ended.slice(-middleOf) : values.slice(0, middleOf)).map(({ value }) => value),
  )!;
  const now = median(since.slice(-middleOf).map(({ value }) => value))!;
  const until = addDays(nextStart(last.day, grain), -1);
  const wayShare = target === start ? 1 : Math.max(0, (now - start) / (target - start));
  const timeShare = Math.min(1, daysIn({ from, to: until }) / daysIn({ from, to: day }));
  const code = codeOf(wayShare, timeShare, until >= day);
  return { code, text: say(code, asked, { start, now, wayShare, timeShare }), start, now, wayShare, timeShare };
}

function codeOf(way: number, time: number, isOver: boolean): GoalStatus['code'] {
  if (way >= 1) return 'reached';
  if (isOver) return 'missed';
  return way >= time ? 'on course' : 'behind';
}

const status = (code: GoalStatus['code'], text: string): GoalStatus => ({
  ...{ code, text, start: null, now: null, wayShare: null, timeShare: null },
});

const opening: Partial<Record<GoalStatus['code'], string>> = {
  reached: 'Reached',
  'on course': 'On course',
  behind: 'Behind',
  missed: 'The day has passed and it was not reached',
};

function say(
  code: GoalStatus['code'],
  { unit, target }: Asked,
  { start, now, wayShare, timeShare }: { start: number; now: number; wayShare: number; timeShare: number },
): string {
  const figure = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 }).replace('-', '−');
  const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`;
  const way = `from ${figure(start)} to ${figure(now)}${unit ? ` ${unit}` : ''} of ${figure(target)} wanted`;
  return `${opening[code]}: ${percent(wayShare)} of the way (${way}) in ${percent(timeShare)} of the time.`;
}
