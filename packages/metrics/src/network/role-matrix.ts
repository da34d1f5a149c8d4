import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat } from '../reply-edges.ts';

export default defineMetric({
  id: 'role-matrix',
  title: 'Replies between roles',
  question: 'Do facilitators, leaders and members reply to one another?',
  unit: 'replies',
  shape: 'grid',
  definition:
    'For every two roles that somebody in scope has, of facilitator, leader and member: replies in scope by somebody of the one to a post by somebody of the other, the people who replied and the people who were answered.',
  source: 'Replies as edges, after NodeXL; roles come from a roster file or from the source itself.',
  caveats: [edgeCaveat, 'Who is not known to be a facilitator or a leader counts as a member.'],
  needs: ['authors', 'replies'],
  columns: {
    from_role: { label: 'replying role' },
    to_role: { label: 'answered role' },
    replies: { label: 'replies', unit: 'replies' },
    facilitated: { label: 'with a facilitator' },
    people: { label: 'people who replied', unit: 'people' },
    people_answered: { label: 'people answered', unit: 'people' },
  },
  row: z.object({
    from_role: column.text,
    to_role: column.text,
    replies: column.count,
    facilitated: column.flag,
    people: column.count,
    people_answered: column.count,
  }),
  counts: [
    // How many replies have a facilitator at neither end is what “Facilitators and participants” shows.
    { column: 'replies', people: 'people', addsUpWithin: ['facilitated'] },
    { column: 'replies', people: 'people_answered' },
  ],
  sql: `
counted as (
  select froms.role as from_role, tos.role as to_role, count(*) as replies, people_in(people_set(scope.member_id)) as people,
    people_in(people_set(scope.replied_to)) as people_answered
  from scope join members as froms on froms.member_id = scope.member_id join members as tos on tos.member_id = scope.replied_to
  group by froms.role, tos.role
),
authors as (select distinct member_id from scope),
roles as (
  select members.role from authors join members on members.member_id = authors.member_id union select to_role from counted
)
select froms.role as from_role, tos.role as to_role, coalesce(counted.replies, 0) as replies,
  froms.role = 'facilitator' or tos.role = 'facilitator' as facilitated,
  coalesce(counted.people, 0) as people, coalesce(counted.people_answered, 0) as people_answered
from roles as froms cross join roles as tos left join counted on counted.from_role = froms.role and counted.to_role = tos.role
order by froms.role, tos.role`,
});
