import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'answered-within-7-days',
  title: 'Answered within 7 days',
  question: 'Does a colleague answer?',
  unit: 'share',
  shape: 'series',
  better: 'higher',
  headline: 'share',
  definition:
    'Posts that open a thread and got a reply by another human within 7 days ÷ posts that open a thread and were at least 7 days old on the last covered day. Younger ones are not yet known and are left out of both.',
  source: 'dsc (Discourse community); SWOOP Analytics: 58 % puts a network in the top fifth.',
  caveats: [
    'Posts whose source gives only the day, or no author, are left out.',
    'Communities in which the export shows no reply at all are left out: their answers are not known.',
  ],
  needs: ['authors', 'times', 'replies'],
  columns: {
    period: { label: 'period' },
    starters: { label: 'threads opened, 7 days old', unit: 'posts' },
    answered: { label: 'answered within 7 days', unit: 'posts' },
    share: { label: 'answered within 7 days', unit: 'share' },
    people: { label: 'people who asked', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    starters: column.count,
    answered: column.count,
    share: column.share,
    people: column.count,
  }),
  counts: [
    { column: 'starters', people: 'people', addsUp: true },
    { column: 'answered', people: 'people', addsUp: true },
    { column: 'share', people: 'people', derivedFrom: ['starters', 'answered'] },
  ],
  sql: `
opened as (
  select said.day, said.member_id, coalesce(answers.seconds <= 7 * 86400, false) as answered
  from day_posts as said join covered on covered.community_id = said.community_id left join answers on answers.post_id = said.post_id
  where said.kind = 'start' and said.occurred_at is not null and said.member_id is not null and covered.shows_replies
    and days_between(said.day, covered.as_of) >= 7
),
by_day as (select day, count(*) as starters, count(*) filter (where answered) as answered, people_set(member_id) as who from opened group by day),
counted as (
  select asked.period, sum(by_day.starters) as starters, sum(by_day.answered) as answered, people_in(all_people(by_day.who)) as people
  from asked_days as asked join by_day on by_day.day = asked.day group by asked.period
)
select periods.period, coalesce(starters, 0) as starters, coalesce(answered, 0) as answered,
  answered::double / starters as share, coalesce(people, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
