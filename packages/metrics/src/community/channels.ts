import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'channels',
  title: 'Channels',
  question: 'Where does the conversation take place?',
  unit: 'posts',
  shape: 'breakdown',
  definition:
    'For every channel in scope: posts, people who posted, and the day of the last post in the period. Most posts first.',
  source: 'Counts of posts and contributors as in “Contributors”.',
  caveats: ['A channel without a post in the period is listed with none, so that a silent one is seen.'],
  needs: ['authors'],
  columns: {
    community: { label: 'community' },
    channel: { label: 'channel' },
    posts: { label: 'posts', unit: 'posts' },
    contributors: { label: 'people who posted', unit: 'people' },
    last_post: { label: 'last post', unit: 'date' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    community: column.text,
    channel: column.text,
    posts: column.count,
    contributors: column.count,
    last_post: column.day,
    people: column.count,
  }),
  counts: [
    { column: 'posts', people: 'contributors', addsUp: true },
    { column: 'contributors', people: 'contributors' },
    { column: 'last_post', people: 'contributors' },
  ],
  sql: `
written as (
  select channel_id, count(*) as posts, count(distinct member_id) as contributors, max(day) as last_day from scope group by channel_id
)
select covered.name as community, channels.name as channel, coalesce(written.posts, 0) as posts, coalesce(written.contributors, 0) as contributors,
  date_text(written.last_day) as last_post, coalesce(written.contributors, 0) as people
from channels join covered on covered.community_id = channels.community_id left join written on written.channel_id = channels.channel_id
join channels_in_scope on channels_in_scope.channel_id = channels.channel_id
order by posts desc, community, channel`,
  total: `select null as community, null as channel, count(*) as posts, count(distinct member_id) as contributors, date_text(max(day)) as last_post,
    count(distinct member_id) as people from scope`,
});
