import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat } from '../reply-edges.ts';
import { peopleOfTwoSides } from '../two-sides.ts';

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
replied as (
  select said.day, said.member_id, said.replied_to, froms.team as from_team, tos.team as to_team, froms.team = tos.team as within
  from day_posts as said join members as froms on froms.member_id = said.member_id join members as tos on tos.member_id = said.replied_to
  where froms.team is not null and tos.team is not null
),
made_on as (select day, from_team as team, count(*) as made, count(*) filter (where within) as within from replied group by day, from_team),
received_on as (select day, to_team as team, count(*) as received from replied group by day, to_team),
made as (
  select asked.period, made_on.team, sum(made_on.made) as made, sum(made_on.within) as within
  from asked_days as asked join made_on on made_on.day = asked.day group by asked.period, made_on.team
),
received as (
  select asked.period, received_on.team, sum(received_on.received) as received
  from asked_days as asked join received_on on received_on.day = asked.day group by asked.period, received_on.team
),
alike as (
  select made.period, sum(made.made::double * received.received) as by_chance
  from made join received on received.period = made.period and received.team = made.team group by made.period
),
totals as (select period, sum(made) as replies, sum(within) as within, count(*) as teams from made group by period),
ends as (
  select day, people_set(case when within then member_id end) as one, people_set(case when not within then member_id end) as other from replied group by day
  union all
  select day, people_set(case when within then replied_to end) as one, people_set(case when not within then replied_to end) as other from replied group by day
),
${peopleOfTwoSides}
select periods.period, coalesce(totals.replies, 0) as replies, coalesce(totals.within, 0) as within,
  coalesce(totals.replies - totals.within, 0) as between,
  (totals.replies - 2 * totals.within)::double / totals.replies as index,
  case when totals.teams > 1 then 1 - 2 * coalesce(alike.by_chance, 0) / (totals.replies::double * totals.replies) end as expected,
  coalesce(people.people, 0) as people, coalesce(people.people_one, 0) as people_within, coalesce(people.people_other, 0) as people_between
from periods left join totals on totals.period = periods.period left join alike on alike.period = periods.period
left join people on people.period = periods.period
order by periods.period`,
});
