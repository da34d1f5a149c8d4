/** Days as `YYYY-MM-DD`, both inclusive. */
export interface Period {
  from: string;
  to: string;
}

/** What the workspace covers: nothing where nothing is loaded. */
export interface Covered {
  from: string | null;
  to: string | null;
  asOf: string | null;
}

export type PresetName = 'Last 4 weeks' | 'Last 90 days' | 'Last 6 months' | 'Last 12 months' | 'Everything';

/**
 * The periods that are one click away, counted from the last covered day and never from the clock. Those of weeks and months
 * begin on a Monday, so that no week is cut at their start.
 */
export function presets(covered: Covered): { name: PresetName; period: Period }[] {
  const { from, asOf } = covered;
  if (!from || !asOf) return [];
  const until = (first: string): Period => ({ from: first, to: asOf });
  return [
    { name: 'Last 4 weeks', period: until(mondayOf(addDays(asOf, -27))) },
    { name: 'Last 90 days', period: until(addDays(asOf, -89)) },
    // Half a year is 26 weeks, as the dashboard's first page shows it (look/LOOK.md); a year is 52.
    { name: 'Last 6 months', period: until(mondayOf(addDays(asOf, -7 * 26))) },
    { name: 'Last 12 months', period: until(mondayOf(addDays(asOf, -7 * 52))) },
    { name: 'Everything', period: { from, to: laterOf(asOf, covered.to ?? asOf) } },
  ];
}

/** The period of a page that says none: the last six months where there is that much, else everything; null where nothing is loaded. */
export function defaultPeriod(covered: Covered): Period | null {
  const all = presets(covered);
  const half = all.find((one) => one.name === 'Last 6 months')?.period;
  const everything = all.find((one) => one.name === 'Everything')?.period ?? null;
  return half && covered.from && covered.from <= half.from ? half : everything;
}

/**
 * The period before (-1) or after (+1), of its own length. One that begins on a Monday moves by whole weeks and may end with
 * the covered days, so that going back and forth ends where it began. Null where nothing is covered there.
 */
export function stepPeriod(period: Period, direction: -1 | 1, covered: Covered): Period | null {
  if (!covered.from || !covered.asOf) return null;
  const last = laterOf(covered.asOf, covered.to ?? covered.asOf);
  const days = lengthInDays(period);
  const byWeeks = mondayOf(period.from) === period.from && days > 7;
  const length = byWeeks ? Math.ceil(days / 7) * 7 : days;
  const from = addDays(period.from, direction * length);
  const end = addDays(from, length - 1);
  if (end < covered.from || from > last) return null;
  return { from, to: byWeeks && end > last ? last : end };
}

/** The preset whose days these are, if any. */
export function presetOf(period: Period, covered: Covered): PresetName | null {
  return presets(covered).find((one) => one.period.from === period.from && one.period.to === period.to)?.name ?? null;
}

/** How many days a period has, both ends counted. */
export function lengthInDays({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

/** A day so many days later (or, negative, earlier). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The Monday of the ISO week that a day lies in. */
export function mondayOf(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
