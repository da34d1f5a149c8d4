import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

/** Days that a window holds, and that must be behind a day before it is counted (METRICS.md, Who took part). */
const window = 28;

export default defineMetric({
  id: 'stickiness',
  title: 'Stickiness',
  question: 'Do people come back day after day?',
  unit: 'share',
  shape: 'series',
  better: 'higher',
  headline: 'stickiness',
  definition: `Mean over the working days of the period of: people who posted that day ÷ people who posted in the ${window} days up to it. Working days are Monday to Friday without the workspace’s holidays; a day whose ${window} days hold no post is left out. Blank within the first ${window} days of the communities.`,
  source:
    'After Discourse’s DAU/MAU, but of posting instead of visiting: the two are not comparable, and this one is lower.',
  caveats: ['Exports rarely show reading: somebody who reads every day and never posts is not in it.'],
  needs: ['authors'],
  columns: {
    period: { label: 'period' },
    stickiness: { label: 'stickiness', unit: 'share' },
    people: { label: 'people who posted', unit: 'people' },
  },
  row: z.object({ period: column.period, stickiness: column.share, people: column.count }),
  counts: [{ column: 'stickiness', people: 'people' }],
  // People enter the window on the day of a post and leave it 28 days later, unless they posted again before.
  sql: `
posted as (select distinct member_id, day from history where member_id is not null),
in_order as (
  select member_id, day, lag(maybe_null(day)) over (partition by member_id order by day) as day_before,
    lead(maybe_null(day)) over (partition by member_id order by day) as day_after
  from posted
),
changes as (
  select day, 1 as change from in_order where coalesce(days_between(day_before, day) >= ${window}, true)
  union all
  select day + ${window} as day, -1 as change from in_order where coalesce(days_between(day, day_after) >= ${window}, true)
  union all
  select day, 0 as change from asked_days
),
changed as (select day, sum(change) as change from changes group by day),
windows as (select day, sum(change) over (order by day) as people from changed),
a_day as (select day, count(*) as people from posted group by day),
since as (select min(first_day) as first_day from covered),
working_days as (
  select asked.period, asked.day from asked_days as asked join calendar on calendar.day = asked.day cross join since
  where days_between(calendar.week, calendar.day) < 5 and calendar.day not in (select day from holidays where day is not null)
    and days_between(since.first_day, calendar.day) >= ${window}
),
shares as (
  select working_days.period, coalesce(a_day.people, 0)::double / windows.people as share
  from working_days join windows on windows.day = working_days.day left join a_day on a_day.day = working_days.day
  where windows.people > 0
),
means as (select period, sum(share) / count(*) as stickiness from shares group by period),
there as (
  select asked.period, count(distinct posted.member_id) as people from posted join asked_days as asked on asked.day = posted.day group by asked.period
)
select periods.period, means.stickiness, coalesce(there.people, 0) as people
from periods left join means on means.period = periods.period left join there on there.period = periods.period
order by periods.period`,
});
