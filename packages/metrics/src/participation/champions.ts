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
  sql: `
replies as (
  select scope.member_id, asked.post_id, asked.member_id as asker, min(asked.day) as day, min(asked.community_id) as community_id, min(seconds_between(asked.occurred_at, scope.occurred_at)) as seconds
  from scope join posts as asked on asked.post_id = scope.thread_id
  where scope.kind = 'reply' and scope.member_id is not null and asked.member_id is not null and not asked.bot and asked.member_id <> scope.member_id
  group by scope.member_id, asked.post_id, asked.member_id
),
placed as (
  select replies.member_id, replies.asker, case when replies.seconds >= 0 then replies.seconds end as seconds, askers.team,
    days_between(firsts.first_day, replies.day) < 28 as newcomer
  from replies join members as askers on askers.member_id = replies.asker
  join member_firsts as firsts on firsts.community_id = replies.community_id and firsts.member_id = replies.asker
),
counted as (
  select member_id, count(distinct asker) as people_answered, median_exact(seconds) as median_seconds,
    count(distinct case when newcomer then asker end) as newcomers_answered, count(distinct team) as teams_reached
  from placed group by member_id
)
select members.name as member, counted.people_answered, counted.median_seconds / 3600 as median_hours, counted.newcomers_answered,
  case when counted.teams_reached > 0 then counted.teams_reached end as teams_reached, 1 as people
from counted join members on members.member_id = counted.member_id
order by counted.people_answered desc, counted.newcomers_answered desc, counted.teams_reached desc, members.name
limit ${most}`,
});
