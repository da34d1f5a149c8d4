import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'contributors',
  title: 'Contributors',
  question: 'Is engagement growing?',
  unit: 'people',
  shape: 'series',
  better: 'higher',
  headline: 'contributors',
  definition:
    'Contributors are people who posted at least once in the period; participants posted or reacted. Each person counts once, however often they wrote. Bots are left out; posts without a known author count as posts and as no people.',
  source:
    'CHAOSS: Contributors; windows as in Slack’s own analytics. “Active” is avoided, because exports rarely show reading.',
  caveats: [
    'Most exports do not show who reads. Listening is taking part too, and is missing here.',
    'A reaction without a time of its own counts on the day of its post.',
  ],
  needs: ['authors', 'reactions'],
  columns: {
    period: { label: 'period' },
    posts: { label: 'posts', unit: 'posts' },
    contributors: { label: 'people who posted', unit: 'people' },
    participants: { label: 'people who took part', unit: 'people' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    posts: column.count,
    contributors: column.count,
    participants: column.count,
    people: column.count,
  }),
  counts: [
    { column: 'posts', people: 'contributors', addsUp: true },
    { column: 'contributors', people: 'contributors' },
    { column: 'participants', people: 'participants' },
  ],
  sql: `
wrote as (select day, count(*) as posts, people_set(member_id) as who from day_posts group by day),
responded as (select day, people_set(member_id) as who from day_reactions group by day),
acts as (select day, posts, who as wrote, who as took_part from wrote union all select day, 0, null, who from responded),
counted as (
  select asked.period, sum(acts.posts) as posts, people_in(all_people(acts.wrote)) as contributors, people_in(all_people(acts.took_part)) as participants
  from asked_days as asked join acts on acts.day = asked.day group by asked.period
)
select periods.period, coalesce(counted.posts, 0) as posts, coalesce(counted.contributors, 0) as contributors,
  coalesce(counted.participants, 0) as participants, coalesce(counted.participants, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
