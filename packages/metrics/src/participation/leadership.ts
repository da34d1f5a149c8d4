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
at_the_top as (
  select periods.period, roster.member_id
  from periods cross join roster join members on members.member_id = roster.member_id
  where members.role = 'leader'
    and coalesce(roster.joined_on <= periods.last_day, true) and coalesce(roster.left_on >= periods.first_day, true)
),
acts as (select period, member_id from scope union all select period, member_id from reacted),
acted as (select distinct period, member_id from acts where member_id in (select member_id from at_the_top)),
opened as (
  select scope.period, scope.member_id, count(*) as started, count(answers.post_id) as answered
  from scope left join answers on answers.post_id = scope.post_id where scope.kind = 'start' and scope.member_id in (select member_id from at_the_top)
  group by scope.period, scope.member_id
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
