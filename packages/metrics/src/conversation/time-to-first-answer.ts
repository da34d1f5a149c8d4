import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'time-to-first-answer',
  title: 'Time to first answer',
  question: 'How long does a post wait for a colleague?',
  unit: 'hours',
  shape: 'series',
  better: 'lower',
  headline: 'median_hours',
  definition:
    'For every post that opens a thread: the time until the first reply by another human, of any team or channel. median_hours is the Kaplan–Meier median over all of them; those still unanswered count as waiting until the last covered day, and where fewer than half are ever answered it is not known. median_answered_hours and p90_answered_hours look only at the answered ones.',
  source:
    'CHAOSS: Time to First Response; Kaplan & Meier 1958 for the unanswered. A median over answered posts alone improves when hard questions are left.',
  caveats: [
    'Posts whose source gives only the day, or no author, are left out.',
    'Communities in which the export shows no reply at all are left out: their answers are not known.',
  ],
  needs: ['authors', 'times', 'replies'],
  columns: {
    period: { label: 'period' },
    starters: { label: 'threads opened', unit: 'posts' },
    answered: { label: 'answered', unit: 'posts' },
    median_hours: { label: 'median wait, unanswered included', unit: 'hours' },
    median_answered_hours: { label: 'median wait of the answered', unit: 'hours' },
    p90_answered_hours: { label: 'nine in ten answered within', unit: 'hours' },
    people: { label: 'people who asked', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    starters: column.count,
    answered: column.count,
    median_hours: column.hours,
    median_answered_hours: column.hours,
    p90_answered_hours: column.hours,
    people: column.count,
  }),
  counts: [
    { column: 'starters', people: 'people', addsUp: true },
    { column: 'answered', people: 'people', addsUp: true },
    { column: 'median_hours', people: 'people' },
    { column: 'median_answered_hours', people: 'people' },
    { column: 'p90_answered_hours', people: 'people' },
  ],
  sql: `
waits as (
  select scope.period, scope.member_id, answers.seconds is not null as answered,
    coalesce(answers.seconds, seconds_between(scope.occurred_at, covered.covered_until)) as seconds
  from scope join covered on covered.community_id = scope.community_id left join answers on answers.post_id = scope.post_id
  where scope.kind = 'start' and scope.occurred_at is not null and scope.member_id is not null and covered.shows_replies
),
at_risk as (
  select period, seconds, answered, count(*) over (partition by period order by seconds desc) as waiting from waits
),
moments as (
  select period, seconds, max(waiting) as waiting, count(*) as answers from at_risk where answered group by period, seconds
),
survival as (
  select period, seconds, sum(case when answers = waiting then -1000 else ln(1 - answers / waiting) end)
    over (partition by period order by seconds) as log_share
  from moments
),
halfway as (
  select period, min(seconds) as seconds from survival where exp(log_share) <= 0.5 + 1e-9 group by period
),
counted as (
  select period, count(*) as starters, count(*) filter (where answered) as answered, count(distinct member_id) as people,
    median_exact(case when answered then seconds end) as median_answered, quantile_exact(case when answered then seconds end, 0.9) as p90_answered
  from waits group by period
)
select periods.period, coalesce(starters, 0) as starters, coalesce(answered, 0) as answered,
  case when answered * 2 >= starters then halfway.seconds / 3600 end as median_hours,
  median_answered / 3600 as median_answered_hours, p90_answered / 3600 as p90_answered_hours, coalesce(people, 0) as people
from periods left join counted on counted.period = periods.period left join halfway on halfway.period = periods.period
order by periods.period`,
});
