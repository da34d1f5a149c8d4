import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

/** Days that a window holds (`month_posts`), and that must be behind a day before it is counted (METRICS.md, Who took part). */
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
  sql: `
by_day as (select day, people_set(member_id) as who from month_posts where member_id is not null group by day),
windows as (
  select calendar.day, by_day.who, all_people(by_day.who) over (order by calendar.day rows between ${window - 1} preceding and current row) as lately
  from calendar left join by_day on by_day.day = calendar.day
),
since as (select min(first_day) as first_day from covered),
working_days as (
  select asked.period, asked.day from asked_days as asked join calendar on calendar.day = asked.day cross join since
  where days_between(calendar.week, calendar.day) < 5 and calendar.day not in (select day from holidays where day is not null)
    and days_between(since.first_day, calendar.day) >= ${window}
),
shares as (
  select working_days.period, people_in(windows.who)::double / people_in(windows.lately) as share
  from working_days join windows on windows.day = working_days.day where people_in(windows.lately) > 0
),
means as (select period, sum(share) / count(*) as stickiness from shares group by period),
there as (
  select asked.period, people_in(all_people(by_day.who)) as people from by_day join asked_days as asked on asked.day = by_day.day group by asked.period
)
select periods.period, means.stickiness, coalesce(there.people, 0) as people
from periods left join means on means.period = periods.period left join there on there.period = periods.period
order by periods.period`,
});
