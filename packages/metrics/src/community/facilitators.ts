import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'facilitators',
  title: 'Facilitators',
  question: 'Who facilitates here?',
  unit: 'posts',
  shape: 'table',
  definition:
    'For each person known to be a facilitator who posted in the period under the filters: their posts, how many of these open a thread, their share of all posts there, and the day of their last one. Only communities in which somebody is known to be a facilitator. For those who look after the community, and never for an executive.',
  source: 'Counts of posts as in “Facilitators and participants”.',
  caveats: ['Who is a facilitator comes from a roster or from the source’s own roles; without either it is not known.'],
  needs: ['facilitators'],
  columns: {
    member: { label: 'facilitator' },
    posts: { label: 'posts', unit: 'posts' },
    starters: { label: 'threads opened', unit: 'posts' },
    share: { label: 'share of all posts', unit: 'share' },
    last_post: { label: 'last post', unit: 'date' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    member: column.text,
    posts: column.count,
    starters: column.count,
    share: column.share,
    last_post: column.day,
    people: column.count,
  }),
  counts: [
    { column: 'posts', people: 'people' },
    { column: 'starters', people: 'people' },
    { column: 'share', people: 'people' },
    { column: 'last_post', people: 'people' },
  ],
  // A row is about one person: an executive gets none.
  dropSmallRows: true,
  sql: `
written as (
  select scope.member_id, count(*) as posts, count(*) filter (where scope.kind = 'start') as starters, max(scope.day) as last_day
  from scope join covered on covered.community_id = scope.community_id where covered.has_facilitators group by scope.member_id
),
everybody as (select sum(posts) as posts from written)
select members.name as member, written.posts, written.starters, written.posts::double / everybody.posts as share, date_text(written.last_day) as last_post, 1 as people
from written join members on members.member_id = written.member_id cross join everybody
where members.role = 'facilitator'
order by written.posts desc, members.name, members.member_id`,
});
