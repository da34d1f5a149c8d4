import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'leadership',
  title: 'Leadership',
  question: 'Do those at the top take part?',
  unit: 'share',
  shape: 'series',
  better: 'higher',
  headline: 'share',
  definition:
    'Of the people on the roster whose role is leader: how many posted or reacted in the period under the filters, and their share. Beside it, of the posts with which they opened a thread, how many got an answer by another person until the last covered day.',
  source: 'After SWOOP’s leadership engagement; roles come from a roster file.',
  caveats: ['Without leaders on the roster it is not known.', 'A leader who reads and stays silent is not seen.'],
  needs: ['roster', 'reactions', 'replies'],
  columns: {
    period: { label: 'period' },
    leaders: { label: 'leaders', unit: 'people' },
    participating: { label: 'leaders who took part', unit: 'people' },
    share: { label: 'share of the leaders', unit: 'share' },
    started: { label: 'threads they opened', unit: 'posts' },
    answered_by_others: { label: 'of these, answered', unit: 'posts' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    leaders: column.maybeCount,
    participating: column.maybeCount,
    share: column.share,
    started: column.maybeCount,
    answered_by_others: column.maybeCount,
    people: column.count,
  }),
  counts: [
    { column: 'leaders', people: 'leaders' },
    { column: 'participating', people: 'participating' },
    { column: 'share', people: 'participating', derivedFrom: ['leaders', 'participating'] },
    { column: 'started', people: 'participating' },
    { column: 'answered_by_others', people: 'participating' },
  ],
  sql: `
leaders as (
  select roster.member_id, roster.joined_on, roster.left_on
  from roster join members on members.member_id = roster.member_id where members.role = 'leader'
),
at_the_top as (
  select periods.period, leaders.member_id from periods cross join leaders
  where coalesce(leaders.joined_on <= periods.last_day, true) and coalesce(leaders.left_on >= periods.first_day, true)
),
acts as (select day, member_id from day_posts union all select day, member_id from day_reactions),
act_days as (select distinct day, member_id from acts where member_id in (select member_id from leaders)),
acted as (select distinct asked.period, act_days.member_id from act_days join asked_days as asked on asked.day = act_days.day),
opened as (
  select asked.period, starts.member_id, count(*) as started, count(answers.post_id) as answered
  from day_posts as starts join asked_days as asked on asked.day = starts.day left join answers on answers.post_id = starts.post_id
  where starts.kind = 'start' and starts.member_id in (select member_id from leaders)
  group by asked.period, starts.member_id
),
counted as (
  select at_the_top.period, count(*) as leaders, count(acted.member_id) as participating, coalesce(sum(opened.started), 0) as started,
    coalesce(sum(opened.answered), 0) as answered
  from at_the_top left join acted on acted.period = at_the_top.period and acted.member_id = at_the_top.member_id
  left join opened on opened.period = at_the_top.period and opened.member_id = at_the_top.member_id
  group by at_the_top.period
)
select periods.period, counted.leaders, counted.participating, counted.participating::double / counted.leaders as share,
  counted.started, counted.answered as answered_by_others, coalesce(counted.participating, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
