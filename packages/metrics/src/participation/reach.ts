import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'reach',
  title: 'Reach',
  question: 'How many read along?',
  unit: 'views',
  shape: 'series',
  headline: 'views',
  definition:
    'Posts written in the period by people under the filters, where the source counts views or readers: how often they had been viewed by the day of the export, added up; and the readers of the post that most people read, which is the fewest people who can have read along (who read what is in no export, so readers of several posts do not add up). People are those who wrote these posts. Not known where no post of the period has such a count.',
  source:
    'Discourse (views of a topic, reads and readers of a post) and Stack Exchange (views of a question). Reading is taking part too, and stands apart from contributors.',
  caveats: [
    'Older posts had more time to be read: a falling line may only be young posts.',
    'Most sources have no such count.',
  ],
  columns: {
    period: { label: 'period' },
    views: { label: 'views', unit: 'views' },
    readers: { label: 'readers of the most read post', unit: 'people' },
    people: { label: 'people who wrote them', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    views: column.maybeCount,
    readers: column.maybeCount,
    people: column.count,
  }),
  counts: [
    { column: 'views', people: 'people', addsUp: true },
    { column: 'readers', people: 'readers' },
  ],
  sql: `
counted as (
  select period, sum(views) as views, max(readers) as readers, count(distinct member_id) as people
  from scope where coalesce(views, readers) is not null group by period
)
select periods.period, counted.views, counted.readers, coalesce(counted.people, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
