import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { addDays, nextStart } from '../period.ts';

export default defineMetric({
  id: 'retention',
  title: 'Retention',
  question: 'Do people who start keep posting?',
  unit: 'share',
  shape: 'grid',
  definition:
    'A cohort is the people under the filters whose first post in the community, whatever the channel, lies in a month of the period. Each cell is how many of them posted under the filters k months after that month, and their share of the cohort. A month that is not over in the least covered community is not known yet, not 0. The cohort that holds anybody who first posted in the community’s first 28 days is marked: of these nobody can say whether they were new.',
  source: 'Cohort analysis as in PostHog and dsc; months instead of weeks, because many post once a fortnight.',
  caveats: [
    'Only cohorts that begin in the period are shown, and only until its end: choose a longer one to see more.',
  ],
  needs: ['authors'],
  columns: {
    cohort: { label: 'first posted in', unit: 'month' },
    size: { label: 'people in the cohort', unit: 'people' },
    k: { label: 'months later' },
    retained: { label: 'still posting', unit: 'people' },
    share: { label: 'share of the cohort', unit: 'share' },
    baseline: { label: 'there from the start' },
    people: { label: 'people in the cohort', unit: 'people' },
  },
  row: z.object({
    cohort: column.period,
    size: column.count,
    k: column.count,
    retained: column.maybeCount,
    share: column.share,
    baseline: column.flag,
    people: column.count,
  }),
  counts: [
    { column: 'size', people: 'size' },
    { column: 'retained', people: 'retained' },
    { column: 'share', people: 'people', derivedFrom: ['retained', 'size'] },
  ],
  sql: `
entered as (
  select member_id, first_day, baseline from (
    select firsts.member_id, firsts.first_day, days_between(covered.first_day, firsts.first_day) < 28 as baseline,
      row_number() over (partition by firsts.member_id order by firsts.first_day, firsts.community_id) as rank
    from member_firsts as firsts join covered on covered.community_id = firsts.community_id
  ) as ranked where rank = 1
),
posted as (select distinct member_id, month from history where member_id is not null),
bounds as (select min(first_day) as first_day, max(last_day) as last_day from periods),
months as (select month, row_number() over (order by month) as place from calendar group by month),
latest as (select max(as_of) as as_of from covered),
least as (select min(case when days_between(covered.as_of, latest.as_of) <= 28 then covered.as_of end) as as_of from covered cross join latest),
starting as (
  select entered.member_id, calendar.month as cohort, months.place, entered.baseline
  from entered join calendar on calendar.day = entered.first_day join months on months.month = calendar.month cross join bounds
  where entered.first_day between bounds.first_day and bounds.last_day and entered.member_id in (select member_id from posted)
),
cohorts as (select cohort, count(*) as size, max(baseline) as baseline from starting group by cohort),
kept as (
  select starting.cohort, months.place - starting.place as k, count(*) as retained
  from starting join posted on posted.member_id = starting.member_id join months on months.month = posted.month
  where months.place >= starting.place
  group by starting.cohort, months.place - starting.place
)
select date_text(cohorts.cohort) as cohort, cohorts.size, cohorts.baseline, kept.k, kept.retained, date_text(bounds.last_day) as until, date_text(least.as_of) as known_until
from cohorts left join kept on kept.cohort = cohorts.cohort cross join bounds cross join least
order by cohorts.cohort, kept.k`,
  finish: retention,
});

/** The whole triangle: a row for each cohort and month until the period's end, 0 where nobody posted, null where the month is not over. */
export function retention(rows: Row[]): Row[] {
  const cohorts = new Map<string, { row: Row; retained: Map<number, number> }>();
  for (const row of rows) {
    const known = cohorts.get(String(row.cohort)) ?? { row, retained: new Map() };
    cohorts.set(String(row.cohort), known);
    if (row.k !== null) known.retained.set(Number(row.k), Number(row.retained));
  }
  return [...cohorts.values()].flatMap(({ row, retained }) => cellsOf(row, retained));
}

function cellsOf({ cohort, size, baseline, until, known_until }: Row, retained: Map<number, number>): Row[] {
  const cells: Row[] = [];
  for (let month = String(cohort), k = 0; month <= String(until); month = nextStart(month, 'month'), k += 1) {
    const isOver = addDays(nextStart(month, 'month'), -1) <= String(known_until);
    const still = isOver ? (retained.get(k) ?? 0) : null;
    const share = still === null ? null : still / Number(size);
    cells.push({ cohort: cohort!, size: size!, k, retained: still, share, baseline: baseline!, people: size! });
  }
  return cells;
}
