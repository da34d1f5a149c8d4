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
  sql: `
opened as (
  select scope.period, scope.post_id, scope.member_id
  from scope join covered on covered.community_id = scope.community_id where scope.kind = 'start' and covered.shows_replies
),
threads as (
  select thread_id, count(*) as replies, min(coalesce(member_id, -1)) as least, max(coalesce(member_id, -1)) as most
  from posts where kind = 'reply' and not bot group by thread_id
),
followed as (
  select opened.period, opened.member_id, coalesce(threads.replies, 0) as replies,
    threads.thread_id is null or (threads.least = opened.member_id and threads.most = opened.member_id) as is_alone
  from opened left join threads on threads.thread_id = opened.post_id
),
counted as (
  select period, count(*) as threads, median_exact(replies) as median_replies, count(*) filter (where is_alone) as alone,
    count(distinct member_id) as people
  from followed group by period
)
select periods.period, coalesce(counted.threads, 0) as threads, counted.median_replies,
  counted.alone::double / counted.threads as share_without_reply, coalesce(counted.people, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
