import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat, replyEdgesByPeriod } from '../reply-edges.ts';

export default defineMetric({
  id: 'ei-index',
  title: 'E–I index of teams',
  question: 'Do teams talk with each other, or among themselves?',
  unit: 'index',
  shape: 'series',
  better: 'higher',
  headline: 'index',
  definition:
    'Replies in scope between two teams, less those within one team, ÷ all of them: −1 where every team keeps to itself, 1 where nobody replies to their own team. Both teams must be known. Expected is its value if each reply of the period went to a team at random, with the same number of replies by each team and to each team: 1 − 2 × Σ(by the team × to the team) ÷ replies².',
  source: 'Krackhardt & Stern 1988: E–I index.',
  caveats: [
    edgeCaveat,
    'A large team replies to itself more often by chance alone: compare with the expected value, not with 0.',
    'What is expected is not known where all replies are by one team, as under a filter of one.',
  ],
  needs: ['authors', 'replies', 'roster'],
  columns: {
    period: { label: 'period' },
    replies: { label: 'replies', unit: 'replies' },
    within: { label: 'within a team', unit: 'replies' },
    between: { label: 'between teams', unit: 'replies' },
    index: { label: 'E–I index', unit: 'index' },
    expected: { label: 'expected by chance', unit: 'index' },
    people: { label: 'people who replied or were answered', unit: 'people' },
    people_within: { label: 'of these, within a team', unit: 'people' },
    people_between: { label: 'of these, between teams', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    replies: column.count,
    within: column.count,
    between: column.count,
    index: z.number().min(-1).max(1).nullable(),
    expected: z.number().min(-1).max(1).nullable(),
    people: column.count,
    people_within: column.count,
    people_between: column.count,
  }),
  counts: [
    { column: 'replies', people: 'people', addsUp: true },
    { column: 'within', people: 'people_within', addsUp: true },
    { column: 'between', people: 'people_between', addsUp: true },
    { column: 'index', people: 'people', derivedFrom: ['replies', 'within', 'between'] },
    { column: 'expected', people: 'people' },
  ],
  parts: { of: 'replies', columns: ['within', 'between'] },
  sql: `
${replyEdgesByPeriod},
by_team as (
  select edges.period, edges.member_id, edges.replied_to, edges.replies, froms.team as from_team, tos.team as to_team
  from edges join members as froms on froms.member_id = edges.member_id join members as tos on tos.member_id = edges.replied_to
  where froms.team is not null and tos.team is not null
),
made as (select period, from_team as team, sum(replies) as made from by_team group by period, from_team),
received as (select period, to_team as team, sum(replies) as received from by_team group by period, to_team),
alike as (
  select made.period, sum(made.made::double * received.received) as by_chance
  from made join received on received.period = made.period and received.team = made.team group by made.period
),
totals as (
  select period, sum(replies) as replies, sum(case when from_team = to_team then replies else 0 end) as within, count(distinct from_team) as teams
  from by_team group by period
),
ends as (
  select period, member_id, from_team = to_team as within from by_team
  union all select period, replied_to as member_id, from_team = to_team as within from by_team
),
people as (
  select period, count(distinct member_id) as people, count(distinct case when within then member_id end) as people_within,
    count(distinct case when not within then member_id end) as people_between
  from ends group by period
)
select periods.period, coalesce(totals.replies, 0) as replies, coalesce(totals.within, 0) as within,
  coalesce(totals.replies - totals.within, 0) as between,
  (totals.replies - 2 * totals.within)::double / totals.replies as index,
  case when totals.teams > 1 then 1 - 2 * coalesce(alike.by_chance, 0) / (totals.replies::double * totals.replies) end as expected,
  coalesce(people.people, 0) as people, coalesce(people.people_within, 0) as people_within, coalesce(people.people_between, 0) as people_between
from periods left join totals on totals.period = periods.period left join alike on alike.period = periods.period
left join people on people.period = periods.period
order by periods.period`,
});
