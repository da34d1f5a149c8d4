import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'reciprocity',
  title: 'Reciprocity',
  question: 'Do people answer each other, or only in one direction?',
  unit: 'share',
  shape: 'number',
  better: 'higher',
  headline: 'ratio',
  definition:
    'Pairs of people of whom one replied to the other in the period, and how many of these pairs replied both ways. The edge ratio counts directions instead of pairs: of all directions that were used, the share that was used both ways. With ratio R it is 2R ÷ (1 + R). Replies to oneself, to bots and to posts without a known author are left out.',
  source: 'NodeXL: reciprocated vertex pair ratio and reciprocated edge ratio.',
  caveats: [
    'A reply is taken to be to the author of the post that it hangs on; where a source knows only threads, to whoever opened the thread.',
  ],
  needs: ['authors', 'replies'],
  columns: {
    pairs: { label: 'pairs who replied', unit: 'pairs' },
    mutual: { label: 'both ways', unit: 'pairs' },
    ratio: { label: 'share of the pairs', unit: 'share' },
    edge_ratio: { label: 'share of the directions', unit: 'share' },
    people: { label: 'people in the pairs', unit: 'people' },
  },
  row: z.object({
    pairs: column.count,
    mutual: column.count,
    ratio: column.share,
    edge_ratio: column.share,
    people: column.count,
  }),
  counts: [
    { column: 'pairs', people: 'people' },
    { column: 'mutual', people: 'people' },
    { column: 'ratio', people: 'people', derivedFrom: ['pairs', 'mutual'] },
    { column: 'edge_ratio', people: 'people', derivedFrom: ['pairs', 'mutual'] },
  ],
  sql: `
directions as (
  select case when member_id < replied_to then member_id else replied_to end as first, case when member_id < replied_to then replied_to else member_id end as second,
    case when member_id < replied_to then 1 else 0 end as forth, case when member_id < replied_to then 0 else 1 end as back
  from scope where replied_to is not null
),
pairs as (select first, second, max(forth) + max(back) as ways from directions group by first, second),
counted as (select count(*) as pairs, count(*) filter (where ways = 2) as mutual from pairs),
ends as (select people_set(first) as who from directions union all select people_set(second) as who from directions),
there as (select people_in(all_people(who)) as people from ends)
select counted.pairs, counted.mutual, case when counted.pairs > 0 then counted.mutual::double / counted.pairs end as ratio,
  case when counted.pairs > 0 then 2 * counted.mutual::double / (counted.pairs + counted.mutual) end as edge_ratio, there.people
from counted cross join there`,
});
