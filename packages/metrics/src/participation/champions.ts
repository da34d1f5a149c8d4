import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

/** As many as a page can thank; ours. */
const most = 30;

export default defineMetric({
  id: 'champions',
  title: 'Champions',
  question: 'Who answers the others?',
  unit: 'people',
  shape: 'table',
  definition: `For each person under the filters: other people whose threads they replied to in the period, the median wait from the thread’s first post to this person’s first reply in it, how many of those people had been posting in the community for less than 28 days when they opened the thread, and how many teams the people belong to, as far as their teams are known. The ${most} who answered most people. For those who look after the community, and never for an executive.`,
  source: 'After dsc’s and Common Room’s lists of helpful members: people reached instead of posts written.',
  caveats: [
    'Answering much is one way to help; writing things up, or asking in the open, is another and not seen here.',
    'Teams are counted where the roster gives them.',
  ],
  needs: ['authors', 'replies'],
  columns: {
    member: { label: 'person' },
    people_answered: { label: 'people answered', unit: 'people' },
    median_hours: { label: 'median wait', unit: 'hours' },
    newcomers_answered: { label: 'newcomers among them', unit: 'people' },
    teams_reached: { label: 'teams reached', unit: 'teams' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    member: column.text,
    people_answered: column.count,
    median_hours: column.hours,
    newcomers_answered: column.count,
    teams_reached: column.maybeCount,
    people: column.count,
  }),
  counts: [
    { column: 'people_answered', people: 'people' },
    { column: 'median_hours', people: 'people' },
    { column: 'newcomers_answered', people: 'people' },
    { column: 'teams_reached', people: 'people' },
  ],
  // A row is about one person: an executive gets none.
  dropSmallRows: true,
  // Medians and teams are asked only of the best, who may be shown.
  sql: `
first_replies as (
  select member_id, thread_id, min(occurred_at) as occurred_at from scope
  where kind = 'reply' and member_id is not null and thread_id is not null group by member_id, thread_id
),
replies as (
  select first_replies.member_id, asked.member_id as asker, seconds_between(asked.occurred_at, first_replies.occurred_at) as seconds,
    days_between(firsts.first_day, asked.day) < 28 as newcomer
  from first_replies join posts as asked on asked.post_id = first_replies.thread_id
  join member_firsts as firsts on firsts.community_id = asked.community_id and firsts.member_id = asked.member_id
  where asked.member_id is not null and not asked.bot and asked.member_id <> first_replies.member_id
),
askers as (select member_id, asker, max(newcomer) as newcomer from replies group by member_id, asker),
answered as (select member_id, count(*) as people_answered, count(*) filter (where newcomer) as newcomers_answered from askers group by member_id),
ranked as (select member_id, people_answered, row_number() over (order by people_answered desc) as place from answered),
least as (select min(people_answered) as people_answered from ranked where place <= ${most}),
best as (
  select answered.member_id, answered.people_answered, answered.newcomers_answered from answered cross join least
  where answered.people_answered >= least.people_answered
),
waits as (
  select replies.member_id, median_exact(case when replies.seconds >= 0 then replies.seconds end) as median_seconds
  from replies join best on best.member_id = replies.member_id group by replies.member_id
),
reached as (
  select askers.member_id, count(distinct members.team) as teams_reached
  from askers join best on best.member_id = askers.member_id join members on members.member_id = askers.asker group by askers.member_id
)
select members.name as member, best.people_answered, waits.median_seconds / 3600 as median_hours, best.newcomers_answered,
  case when reached.teams_reached > 0 then reached.teams_reached end as teams_reached, 1 as people
from best join members on members.member_id = best.member_id
join waits on waits.member_id = best.member_id join reached on reached.member_id = best.member_id
order by best.people_answered desc, best.newcomers_answered desc, reached.teams_reached desc, members.name
limit ${most}`,
});
