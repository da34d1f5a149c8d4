import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat } from '../reply-edges.ts';

export default defineMetric({
  id: 'team-matrix',
  title: 'Replies between teams',
  question: 'Which teams reply to which?',
  unit: 'replies',
  shape: 'grid',
  definition:
    'For every two teams: replies in scope by somebody of the one to a post by somebody of the other, the people who replied and the people who were answered. Both teams must be known. A team replying to itself is in the diagonal. The team that replies most comes first.',
  source: 'Replies as edges, after NodeXL; teams come from a roster file.',
  caveats: [
    edgeCaveat,
    'People are in the team that the roster says today.',
    'The filters choose the reply; whom it answers may be anybody, of any channel and any time before.',
  ],
  needs: ['authors', 'replies', 'roster'],
  columns: {
    from_team: { label: 'replying team' },
    to_team: { label: 'answered team' },
    replies: { label: 'replies', unit: 'replies' },
    within: { label: 'within one team' },
    people: { label: 'people who replied', unit: 'people' },
    people_answered: { label: 'people answered', unit: 'people' },
  },
  row: z.object({
    from_team: column.text,
    to_team: column.text,
    replies: column.count,
    within: column.flag,
    people: column.count,
    people_answered: column.count,
  }),
  counts: [
    // What a team replies in all, and what all teams reply within and between themselves, is what the E–I index shows.
    { column: 'replies', people: 'people', addsUpWithin: ['from_team'], addsUpAlso: ['within'] },
    { column: 'replies', people: 'people_answered' },
  ],
  sql: `
replied as (
  select scope.member_id, scope.replied_to, froms.team as from_team, tos.team as to_team
  from scope join members as froms on froms.member_id = scope.member_id join members as tos on tos.member_id = scope.replied_to
  where froms.team is not null and tos.team is not null
),
counted as (
  select from_team, to_team, count(*) as replies, count(distinct member_id) as people, count(distinct replied_to) as people_answered
  from replied group by from_team, to_team
),
posting as (
  select distinct members.team from (select distinct member_id from scope) as authors join members on members.member_id = authors.member_id
  where members.team is not null
),
answered as (select distinct to_team as team from counted),
made as (select from_team as team, sum(replies) as made from counted group by from_team),
froms as (select posting.team, coalesce(made.made, 0) as made from posting left join made on made.team = posting.team),
tos as (
  select everyone.team, coalesce(made.made, 0) as made
  from (select team from posting union select team from answered) as everyone left join made on made.team = everyone.team
)
select froms.team as from_team, tos.team as to_team, coalesce(counted.replies, 0) as replies, froms.team = tos.team as within,
  coalesce(counted.people, 0) as people, coalesce(counted.people_answered, 0) as people_answered
from froms cross join tos left join counted on counted.from_team = froms.team and counted.to_team = tos.team
order by froms.made desc, froms.team, tos.made desc, tos.team`,
});
