import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'teams',
  title: 'Teams',
  question: 'Which teams take part?',
  unit: 'share',
  shape: 'breakdown',
  better: 'higher',
  definition:
    'For every team of the roster: people on it on at least one day of the period (without guests), how many of them posted or reacted under the filters, their share, and their posts. A last row holds posts by people who are on no team or not on the roster.',
  source: 'Participation rate, team by team; on a roster file.',
  caveats: [
    'People are in the team that the roster says today, also for the time before a move.',
    'Whom a community or channel filter leaves out stays on the roster: the rate is the reach into the team.',
  ],
  needs: ['roster', 'reactions'],
  columns: {
    team: { label: 'team' },
    roster: { label: 'people on the roster', unit: 'people' },
    participants: { label: 'people who took part', unit: 'people' },
    rate: { label: 'participation rate', unit: 'share' },
    posts: { label: 'posts', unit: 'posts' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    team: z.string().nullable(),
    roster: column.maybeCount,
    participants: column.count,
    rate: column.share,
    posts: column.count,
    people: column.count,
  }),
  counts: [
    { column: 'roster', people: 'roster', addsUp: true },
    { column: 'participants', people: 'participants', addsUp: true },
    { column: 'rate', people: 'participants', derivedFrom: ['roster', 'participants'] },
    { column: 'posts', people: 'participants', addsUp: true },
    { column: 'people', people: 'people', addsUp: true },
  ],
  sql: `
employed as (
  select distinct roster.member_id, roster.team from periods cross join roster
  where coalesce(roster.joined_on <= periods.last_day, true) and coalesce(roster.left_on >= periods.first_day, true)
),
acts as (
  select member_id, count(*) as posts from day_posts group by member_id union all select member_id, 0 as posts from day_reactions group by member_id
),
by_person as (select member_id, sum(posts) as posts from acts group by member_id),
acted as (
  select employed.team, count(by_person.member_id) as participants, sum(by_person.posts) as posts
  from by_person left join employed on employed.member_id = by_person.member_id
  group by employed.team
),
sizes as (select team, count(*) as roster from employed where team is not null group by team)
select sizes.team, sizes.roster, coalesce(acted.participants, 0) as participants,
  coalesce(acted.participants, 0)::double / sizes.roster as rate, coalesce(acted.posts, 0) as posts, coalesce(acted.participants, 0) as people
from sizes left join acted on acted.team = sizes.team
union all
select null as team, null as roster, participants, null as rate, posts, participants as people from acted where team is null
order by rate desc nulls last, team nulls last`,
  total: `
employed as (
  select distinct roster.member_id from periods cross join roster
  where coalesce(roster.joined_on <= periods.last_day, true) and coalesce(roster.left_on >= periods.first_day, true) and roster.team is not null
),
acts as (
  select member_id, count(*) as posts from day_posts group by member_id union all select member_id, 0 as posts from day_reactions group by member_id
),
sizes as (select count(*) as roster from employed)
select null as team, case when max(sizes.roster) > 0 then max(sizes.roster) end as roster, count(distinct acts.member_id) as participants, null as rate,
  coalesce(sum(acts.posts), 0) as posts, count(distinct acts.member_id) as people
from sizes left join acts on true`,
});
