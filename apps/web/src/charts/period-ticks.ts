import type { Grain } from '@groundswell/contract';
import { formatPeriod, monthName } from '@groundswell/words';
import { textWidth } from './text-width.ts';

/** A mark on the time axis: the index of a period, and its words. */
export interface PeriodTick {
  index: number;
  label: string;
}

/** Gap between two labels, in pixels. */
const GAP = 14;
/** Days up to which days are named rather than months: about two months. */
const DAYS_NAMED = 62;
/** Every how many periods or months may be named: divisors that people count in. */
const STEPS = [1, 2, 3, 4, 6, 12, 24];

/** Which periods are named on an axis of `width` pixels: months ("Apr", and the year with January), days where the axis is short, or quarters. */
export function periodTicks(periods: string[], grain: Grain, width: number): PeriodTick[] {
  if (periods.length === 0) return [];
  const named = candidates(periods, grain);
  const room = Math.max(...named.map((tick) => textWidth(tick.label, 12))) + GAP;
  const step = width / Math.max(1, periods.length - 1);
  const gaps = named.slice(1).map((tick, place) => tick.index - (named[place]?.index ?? 0));
  const needed = room / Math.max(0.1, Math.min(periods.length, ...gaps) * step);
  const every = STEPS.find((each) => each >= needed) ?? Math.ceil(needed);
  return named.filter((_, place) => place % every === 0);
}

function candidates(periods: string[], grain: Grain): PeriodTick[] {
  if (grain === 'quarter') return periods.map((period, index) => ({ index, label: formatPeriod(period, 'quarter') }));
  const first = periods[0] ?? '';
  const last = periods.at(-1) ?? '';
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  if (days <= DAYS_NAMED && grain !== 'month') return byDay(periods, grain);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return periods.flatMap((period, index) => {
    // A month of which only the end is shown is not named: its label would stand beside the next one's.
    if (index === 0 && Number(period.slice(8, 10)) > 10) return [];
    if (index > 0 && period.slice(0, 7) === periods[index - 1]?.slice(0, 7)) return [];
    const startsYear = period.slice(5, 7) === '01';
    return [{ index, label: startsYear && !sameYear ? `Jan ${period.slice(0, 4)}` : monthName(period) }];
  });
}

/** Weeks are all candidates; of days the Mondays, unless there are so few that each may be named. */
function byDay(periods: string[], grain: Grain): PeriodTick[] {
  const days = periods.map((period, index) => ({ index, label: formatPeriod(period, 'day') }));
  if (grain === 'week' || periods.length <= 10) return days;
  const mondays = days.filter(({ index }) => new Date(`${periods[index]}T00:00:00Z`).getUTCDay() === 1);
  return mondays.length < 2 ? days : mondays;
}
