import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'first-timers',
  title: 'First-timers',
  question: 'Does somebody answer those who post for the first time?',
  unit: 'people',
  shape: 'series',
  better: 'higher',
  headline: 'answered_share',
  definition:
    'People whose first post in the community, whatever the channel, lies in the period and under the filters; without those of the community’s first 28 days, of whom nobody can say whether they are new. Of those who began with a post that opens a thread: how many got an answer by another person, until the last covered day. Only communities whose source shows replies.',
  source:
    'After CHAOSS: New Contributors, and Discourse’s first replies to newcomers; whom nobody answers seldom come back.',
  caveats: ['Whoever begins by replying is a first-timer, and has asked nothing that could be answered.'],
  needs: ['authors', 'replies'],
  columns: {
    period: { label: 'period' },
    first_timers: { label: 'first-timers', unit: 'people' },
    started: { label: 'opened a thread', unit: 'people' },
    answered: { label: 'got an answer', unit: 'people' },
    answered_share: { label: 'answered share', unit: 'share' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    first_timers: column.count,
    started: column.count,
    answered: column.count,
    answered_share: column.share,
    people: column.count,
  }),
  counts: [
    { column: 'first_timers', people: 'first_timers' },
    { column: 'started', people: 'started' },
    { column: 'answered', people: 'answered' },
    { column: 'answered_share', people: 'started', derivedFrom: ['answered', 'started'] },
  ],
  sql: `
opening as (
  select p.community_id, p.member_id, p.post_id, row_number() over (partition by p.community_id, p.member_id order by p.occurred_at, p.post_id) as rank
  from member_firsts as firsts join posts as p on p.community_id = firsts.community_id and p.member_id = firsts.member_id and p.day = firsts.first_day
  join covered on covered.community_id = firsts.community_id
  where covered.shows_replies and not p.bot and days_between(covered.first_day, firsts.first_day) >= 28
),
newcomers as (
  select scope.period, scope.member_id, max(case when scope.kind = 'start' then 1 else 0 end) as started,
    max(case when scope.kind = 'start' and answers.post_id is not null then 1 else 0 end) as answered
  from scope join opening on opening.post_id = scope.post_id left join answers on answers.post_id = scope.post_id
  where opening.rank = 1
  group by scope.period, scope.member_id
),
counted as (
  select period, count(*) as first_timers, sum(started) as started, sum(answered) as answered from newcomers group by period
)
select periods.period, coalesce(counted.first_timers, 0) as first_timers, coalesce(counted.started, 0) as started,
  coalesce(counted.answered, 0) as answered, case when counted.started > 0 then counted.answered::double / counted.started end as answered_share,
  coalesce(counted.first_timers, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
