import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

/** Half a year: what a small line can show. */
const most = 26;

export default defineMetric({
  id: 'channel-weeks',
  title: 'Channels by the week',
  question: 'How did each channel go over the last half year?',
  unit: 'posts',
  shape: 'grid',
  definition: `Posts and people who posted in each of the last ${most} whole weeks of every channel with a post in one of them; up to the end of the period, or to the last covered day of the community where that is earlier.`,
  source: 'Counts of posts and contributors as in “Contributors”.',
  caveats: ['A week that the community is not wholly covered in is left out.'],
  needs: ['authors'],
  columns: {
    community: { label: 'community' },
    channel: { label: 'channel' },
    week: { label: 'week of', unit: 'date' },
    posts: { label: 'posts', unit: 'posts' },
    people: { label: 'people who posted', unit: 'people' },
  },
  row: z.object({
    community: column.text,
    channel: column.text,
    week: column.day,
    posts: column.count,
    people: column.count,
  }),
  // The posts of a week in all channels are what “Contributors” shows beside it.
  counts: [{ column: 'posts', people: 'people', addsUpWithin: ['week'] }],
  sql: `
until as (select max(last_day) as last_day from periods),
whole_weeks as (select week, max(day) as last_day from calendar group by week having count(*) = 7),
in_view as (
  select covered.community_id, covered.name, whole_weeks.week,
    row_number() over (partition by covered.community_id order by whole_weeks.week desc) as back
  from covered cross join whole_weeks cross join until
  where whole_weeks.last_day <= until.last_day and whole_weeks.last_day <= covered.as_of and whole_weeks.week >= covered.first_day
),
shown as (select community_id, name, week from in_view where back <= ${most}),
written as (
  select history.channel_id, history.week, count(*) as posts, count(distinct history.member_id) as people
  from history join shown on shown.community_id = history.community_id and shown.week = history.week
  group by history.channel_id, history.week
),
alive as (select distinct channel_id from written)
select shown.name as community, channels.name as channel, date_text(shown.week) as week, coalesce(written.posts, 0) as posts, coalesce(written.people, 0) as people
from alive join channels on channels.channel_id = alive.channel_id join shown on shown.community_id = channels.community_id
left join written on written.channel_id = channels.channel_id and written.week = shown.week
order by community, channel, week`,
});
