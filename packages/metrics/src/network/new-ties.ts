import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat } from '../reply-edges.ts';
import { peopleOfTwoSides } from '../two-sides.ts';

export default defineMetric({
  id: 'new-ties',
  title: 'New ties',
  question: 'How many people meet for the first time?',
  unit: 'pairs',
  shape: 'series',
  better: 'higher',
  headline: 'pairs',
  definition:
    'Pairs of people of a community of whom one replied to the other for the first time ever, in the period under the filters; how many of these pairs join two different teams, and all others (the same team, or a team not known). Who replied to whom makes no difference, and “ever” looks at the whole community from the beginning of what is loaded. Where nobody’s team is known, pairs of two teams are not known.',
  source: 'Ours, from replies as edges; after Granovetter 1973 on ties that join groups.',
  caveats: [
    edgeCaveat,
    'In the first weeks of an export nearly every reply is a first one: compare later periods.',
    'A pair that meets in two communities counts in each.',
  ],
  needs: ['authors', 'replies'],
  columns: {
    period: { label: 'period' },
    pairs: { label: 'new pairs', unit: 'pairs' },
    across_teams: { label: 'of two teams', unit: 'pairs' },
    other_pairs: { label: 'all others', unit: 'pairs' },
    people: { label: 'people in them', unit: 'people' },
    people_across: { label: 'people in pairs of two teams', unit: 'people' },
    people_other: { label: 'people in all others', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    pairs: column.count,
    across_teams: column.maybeCount,
    other_pairs: column.count,
    people: column.count,
    people_across: column.count,
    people_other: column.count,
  }),
  counts: [
    { column: 'pairs', people: 'people', addsUp: true },
    { column: 'across_teams', people: 'people_across', addsUp: true },
    { column: 'other_pairs', people: 'people_other', addsUp: true },
  ],
  parts: { of: 'pairs', columns: ['across_teams', 'other_pairs'] },
  sql: `
met as (
  select said.day, said.member_id, said.replied_to, coalesce(froms.team <> tos.team, false) as across
  from day_posts as said join first_ties on first_ties.post_id = said.post_id
  join members as froms on froms.member_id = said.member_id join members as tos on tos.member_id = said.replied_to
),
placed as (select count(team) as teams from members),
pairs_on as (select day, count(*) as pairs, count(*) filter (where across) as across_teams from met group by day),
totals as (
  select asked.period, sum(pairs_on.pairs) as pairs, sum(pairs_on.across_teams) as across_teams
  from asked_days as asked join pairs_on on pairs_on.day = asked.day group by asked.period
),
ends as (
  select day, people_set(case when across then member_id end) as one, people_set(case when not across then member_id end) as other from met group by day
  union all
  select day, people_set(case when across then replied_to end) as one, people_set(case when not across then replied_to end) as other from met group by day
),
${peopleOfTwoSides}
select periods.period, coalesce(totals.pairs, 0) as pairs, case when placed.teams > 0 then coalesce(totals.across_teams, 0) end as across_teams,
  coalesce(totals.pairs - totals.across_teams, 0) as other_pairs,
  coalesce(people.people, 0) as people, coalesce(people.people_one, 0) as people_across, coalesce(people.people_other, 0) as people_other
from periods cross join placed left join totals on totals.period = periods.period left join people on people.period = periods.period
order by periods.period`,
});
