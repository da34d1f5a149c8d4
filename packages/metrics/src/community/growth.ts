import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'growth',
  title: 'Growth',
  question: 'Is the community growing?',
  unit: 'people',
  shape: 'series',
  better: 'higher',
  headline: 'joined',
  grains: ['month', 'quarter'],
  definition:
    'Joined: people who joined in the period, by the day on which they joined the channel or, over whole communities, on which their account was made, where the source tells it; else by their first post under the filters, and never later than that. Members: everybody who had joined by the end of the period and had not left. Left: people whose account or place on the roster ended in the period, or who left every channel under the filters; not known where no source tells it. Without bots.',
  source: 'CHAOSS: contributor growth; the day of joining as in Discourse’s and Slack’s own reports.',
  caveats: [
    'A roster’s day is when somebody came to work here, which is not when they joined the conversation: it is not used.',
    'An export that begins in mid-life makes everybody new at its beginning, unless it tells when people joined.',
    'Most exports do not tell who left, so members only grow.',
  ],
  columns: {
    period: { label: 'period' },
    joined: { label: 'joined', unit: 'people' },
    members: { label: 'members', unit: 'people' },
    left: { label: 'left', unit: 'people' },
    fewest: { label: 'fewest in one period', unit: 'people' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    joined: column.count,
    members: column.count,
    left: column.maybeCount,
    fewest: column.count,
    people: column.count,
  }),
  counts: [
    { column: 'joined', people: 'joined', addsUp: true },
    { column: 'left', people: 'left', addsUp: true },
    // From two neighbouring running totals the few who joined between them could be told: with any few, none are shown.
    { column: 'members', people: 'fewest' },
    { column: 'fewest', people: 'fewest' },
    { column: 'people', people: 'fewest' },
  ],
  // Who had posted before is looked up in the history of posts, which is why this is asked a span at a time.
  sql: `
told as (select count(left_on) as left_days from joiners),
counted as (
  select periods.period,
    count(*) filter (where joiners.joined_on >= periods.first_day and joiners.joined_on <= periods.last_day) as joined,
    count(*) filter (where joiners.left_on >= periods.first_day and joiners.left_on <= periods.last_day) as gone,
    count(*) filter (where joiners.joined_on <= periods.last_day and coalesce(joiners.left_on > periods.last_day, true)) as members
  from periods cross join joiners group by periods.period
),
filled as (
  select periods.period, coalesce(counted.joined, 0) as joined, coalesce(counted.members, 0) as members,
    case when told.left_days > 0 then coalesce(counted.gone, 0) end as gone
  from periods cross join told left join counted on counted.period = periods.period
)
select period, joined, members, gone as "left",
  coalesce(min(case when joined > 0 and (coalesce(gone, 0) = 0 or joined < gone) then joined when gone > 0 then gone end) over (), members) as fewest,
  members as people
from filled order by period`,
});
