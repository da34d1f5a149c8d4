import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

export default defineMetric({
  id: 'theme-by-channel',
  title: 'Themes by channel',
  question: 'Where is each theme talked about?',
  unit: 'people',
  shape: 'grid',
  definition:
    'For every channel with a post in scope and every theme of the codebook: people who touched the theme there in at least one post, and their posts. Negated mentions do not count. The channel with most people comes first (with most posts, where most have no known author).',
  source: 'As “Themes”, by channel.',
  caveats: [
    'A large channel touches every theme more often: compare within a channel, or with “Channels”.',
    'Somebody who writes in two channels counts in both, so people do not add up to those of “Themes”.',
  ],
  needs: ['authors'],
  columns: {
    community: { label: 'community' },
    channel: { label: 'channel' },
    codebook: { label: 'codebook' },
    theme: { label: 'theme id' },
    label: { label: 'theme' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
  },
  row: z.object({
    community: column.text,
    channel: column.text,
    codebook: column.text,
    theme: column.text,
    label: column.text,
    people: column.count,
    posts: column.count,
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people', addsUpWithin: ['theme'] },
  ],
  sql: `
written as (
  select channel_id, count(distinct member_id) as people, count(*) as posts, count(member_id) as known from scope group by channel_id
),
overall as (select sum(known) * 2 >= sum(posts) as mostly_known from written),
touched as (
  select scope.channel_id, hits.theme, count(distinct scope.member_id) as people, count(*) as posts
  from theme_hits as hits join scope on scope.post_id = hits.post_id
  where hits.codebook = $codebook and not hits.negated
  group by scope.channel_id, hits.theme
)
select communities.name as community, channels.name as channel, themes.codebook, themes.theme, themes.label,
  coalesce(touched.people, 0) as people, coalesce(touched.posts, 0) as posts
from written join channels on channels.channel_id = written.channel_id join communities on communities.community_id = channels.community_id
cross join overall cross join themes
left join touched on touched.channel_id = written.channel_id and touched.theme = themes.theme
where themes.codebook = $codebook
order by case when overall.mostly_known then written.people else written.posts end desc, written.posts desc, community, channel, written.channel_id, themes.position`,
});
