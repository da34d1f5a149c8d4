import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'depth',
  title: 'Depth of threads',
  question: 'Do conversations go anywhere?',
  unit: 'replies a thread',
  shape: 'series',
  better: 'higher',
  headline: 'median_replies',
  definition:
    'Threads opened in the period by people under the filters, in communities whose source shows replies: the median number of replies that people wrote in them until the last covered day, the opener’s own included, and the share of threads in which nobody but the opener wrote.',
  source:
    'After Discourse’s and CHAOSS’s measures of replies a thread; the median, because few long threads carry a mean.',
  caveats: ['Young threads may still get replies: the last weeks look flatter than they will be.'],
  needs: ['replies'],
  columns: {
    period: { label: 'period' },
    threads: { label: 'threads', unit: 'threads' },
    median_replies: { label: 'median replies', unit: 'replies' },
    share_without_reply: { label: 'without a reply by anybody else', unit: 'share' },
    people: { label: 'people who opened one', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    threads: column.count,
    median_replies: z.number().nonnegative().nullable(),
    share_without_reply: column.share,
    people: column.count,
  }),
  counts: [
    { column: 'threads', people: 'people', addsUp: true },
    { column: 'median_replies', people: 'people' },
    { column: 'share_without_reply', people: 'people' },
  ],
  // The median is half the sum of the two in the middle, which are one where the number is odd.
  sql: `
opened as (
  select said.day, said.member_id, coalesce(threads.replies, 0) as replies, threads.post_id is null or not threads.others as is_alone
  from day_posts as said join covered on covered.community_id = said.community_id left join threads on threads.post_id = said.post_id
  where said.kind = 'start' and covered.shows_replies
),
by_day as (
  select day, replies, count(*) as threads, count(*) filter (where is_alone) as alone from opened group by day, replies
),
lengths as (
  select asked.period, by_day.replies, sum(by_day.threads) as threads, sum(by_day.alone) as alone
  from asked_days as asked join by_day on by_day.day = asked.day group by asked.period, by_day.replies
),
counted as (select period, sum(threads) as threads, sum(alone) as alone from lengths group by period),
in_order as (select period, replies, sum(threads) over (partition by period order by replies) as so_far from lengths),
middle as (
  select in_order.period, min(case when in_order.so_far * 2 >= counted.threads then in_order.replies end) as below,
    min(case when in_order.so_far * 2 > counted.threads then in_order.replies end) as above
  from in_order join counted on counted.period = in_order.period group by in_order.period
),
askers as (select day, people_set(member_id) as who from opened group by day),
people as (
  select asked.period, people_in(all_people(askers.who)) as people from asked_days as asked join askers on askers.day = asked.day group by asked.period
)
select periods.period, coalesce(counted.threads, 0) as threads, (middle.below + middle.above) / 2.0 as median_replies,
  counted.alone::double / counted.threads as share_without_reply, coalesce(people.people, 0) as people
from periods left join counted on counted.period = periods.period left join middle on middle.period = periods.period
left join people on people.period = periods.period
order by periods.period`,
});
