import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'rhythm',
  title: 'Rhythm of the week',
  question: 'When do people write?',
  unit: 'posts',
  shape: 'grid',
  definition:
    'Posts by weekday (1 is Monday, 7 is Sunday) and hour, in the workspace’s time zone. Posts whose source gives only the day are left out.',
  source: 'Local time is computed when the records are loaded, so that summer time is right.',
  caveats: ['In the night when clocks go forward one hour does not exist; when they go back one is twice as long.'],
  needs: ['times'],
  columns: {
    weekday: { label: 'weekday' },
    hour: { label: 'hour', unit: 'o’clock' },
    posts: { label: 'posts', unit: 'posts' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    weekday: z.number().int().min(1).max(7),
    hour: z.number().int().min(0).max(23),
    posts: column.count,
    people: column.count,
  }),
  counts: [{ column: 'posts', people: 'people', addsUp: true }],
  sql: `
weekdays as (select unnest([1, 2, 3, 4, 5, 6, 7]) as weekday),
hours as (select unnest([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]) as hour),
written as (
  select weekday, hour, count(*) as posts, count(distinct member_id) as people from scope where hour is not null group by weekday, hour
)
select weekdays.weekday, hours.hour, coalesce(written.posts, 0) as posts, coalesce(written.people, 0) as people
from weekdays cross join hours left join written on written.weekday = weekdays.weekday and written.hour = hours.hour
order by weekdays.weekday, hours.hour`,
  total:
    'select null as weekday, null as hour, count(*) as posts, count(distinct member_id) as people from scope where hour is not null',
});
