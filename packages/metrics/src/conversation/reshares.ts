import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'reshares',
  title: 'Reshares',
  question: 'How much is passed on instead of said?',
  unit: 'share',
  shape: 'series',
  headline: 'share',
  definition:
    'Posts that pass somebody else’s words on (a retweet, a forward, a shared message), and their share of all posts of the period. The words passed on count for nobody; a comment added to them counts for whoever added it.',
  source: 'After NodeXL’s and TAGS’s retweets; neither good nor bad by itself.',
  caveats: ['Only sources that mark reshares have any.'],
  columns: {
    period: { label: 'period' },
    reshares: { label: 'reshares', unit: 'posts' },
    share: { label: 'share of the posts', unit: 'share' },
    people: { label: 'people who reshared', unit: 'people' },
  },
  row: z.object({ period: column.period, reshares: column.count, share: column.share, people: column.count }),
  counts: [
    { column: 'reshares', people: 'people', addsUp: true },
    { column: 'share', people: 'people', derivedFrom: ['reshares'] },
  ],
  sql: `
counted as (
  select period, count(*) as posts, count(*) filter (where kind = 'reshare') as reshares,
    count(distinct case when kind = 'reshare' then member_id end) as people
  from scope group by period
)
select periods.period, coalesce(counted.reshares, 0) as reshares, counted.reshares::double / counted.posts as share,
  coalesce(counted.people, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
