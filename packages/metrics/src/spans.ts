import type { Grain } from '@groundswell/contract';
import { addDays, daysIn, nextStart, type Period, previousPeriod, startOf } from './period.ts';

/** Days that a question is asked about, as periods of a grain; "all" is one period. Its name goes into the names of bound values. */
export interface Span extends Period {
  name: string;
  grain: Grain | 'all';
  /** The period that it is compared with, or that is compared with it. */
  other?: Period;
}

/** The span that is one period, for questions that have no other. */
export const wholeSpan = ({ from, to }: Period): Span => ({ name: 'whole', grain: 'all', from, to });

/** More days than lie between any two dates that can be written. */
const spanWidth = 10_000_000;

/** What a number of `periods` stands for: the place of its span among those asked, and its first day. */
export function readPeriod(period: number): { place: number; day: string } {
  const place = Math.round(period / spanWidth);
  return { place, day: addDays('1970-01-01', period - place * spanWidth) };
}

/** The number of the period that begins on this day in a span that is asked alone. */
export const numberOf = (day: string): number => daysIn({ from: '1970-01-01', to: day }) - 1;

/** The number of the period of a span in which a row's day lies. */
export function periodOf(table: string, { name, grain }: Span, place: number): string {
  const day = grain === 'all' ? `$from_${name}::date` : `${table}.${grain}`;
  return `${place * spanWidth} + days_between('1970-01-01'::date, ${day})`;
}

/** The steps that hold days alone. */
export function spanSteps(spans: Span[]): Record<string, string> {
  const days = spans.map(
    (span, place) => `select c.day, ${periodOf('c', span, place)} as period
      from calendar as c where c.day between $from_${span.name}::date and $to_${span.name}::date`,
  );
  return {
    asked_days: days.join('\n      union all '),
    days_before: spans.map(daysBefore).join('\n      union all '),
    periods: 'select period, min(day) as first_day, max(day) as last_day from asked_days group by period',
  };
}

/** The days before a span's first period are given; the others follow one another in the calendar. */
function daysBefore(span: Span, place: number): string {
  const { name, grain } = span;
  const first = `select day, ${place * spanWidth + numberOf(firstDayOf(span))} as period from calendar where day >= $before_${name}::date and day < $from_${name}::date`;
  if (grain === 'all') return first;
  return `${first}
      union all select c.day, ${place * spanWidth} + days_between('1970-01-01'::date, later.after) as period
      from calendar as c join (
        select ${grain}, lead(maybe_null(${grain})) over (order by ${grain}) as after from (select distinct ${grain} from calendar) as buckets
      ) as later on later.${grain} = c.${grain} where later.after > $from_${name}::date and later.after <= $to_${name}::date`;
}

/** What the steps bind for their days. */
export function spanValues(spans: Span[]): Record<string, string> {
  const days = spans.flatMap((span) => [
    [`from_${span.name}`, span.from],
    [`to_${span.name}`, span.to],
    [`month_from_${span.name}`, addDays(span.from, -27)],
    [`before_${span.name}`, previousPeriod(firstPeriod(span)).from],
  ]);
  const [first] = spans;
  return {
    ...Object.fromEntries(days),
    ...(first && { asked_grain: first.grain }),
    ...(first?.other && { other_from: first.other.from, other_to: first.other.to }),
  };
}

/** The first day of a span's first period, as `periodOf` has it. */
const firstDayOf = ({ from, grain }: Span): string => (grain === 'all' ? from : startOf(from, grain));

/** A span's first period as it would be if it were over; where the span begins in its middle, what is left of it. */
const firstPeriod = ({ from, to, grain }: Span): Period =>
  grain === 'all' ? { from, to } : { from, to: addDays(nextStart(startOf(from, grain), grain), -1) };
