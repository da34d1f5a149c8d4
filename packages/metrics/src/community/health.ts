import { z } from 'zod';
import { channelHealth } from '../channel-health.ts';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

// Each community with its last day that counts, and the first of the 28 days without holidays up to it; `off_so_far` counts the holidays until a day.
const seen = `
until as (select max(last_day) as last_day from periods),
off as (select distinct day from holidays),
days as (
  select calendar.day, case when off.day is null then 0 else 1 end as is_off,
    sum(case when off.day is null then 0 else 1 end) over (order by calendar.day) as off_so_far
  from calendar left join off on off.day = calendar.day
),
begun as (
  select covered.community_id, covered.name, covered.first_day, case when covered.as_of < until.last_day then covered.as_of else until.last_day end as as_of
  from covered cross join until
  where covered.first_day is null or covered.first_day <= until.last_day
),
counting as (
  select begun.community_id, begun.as_of, last.off_so_far from begun join days as last on last.day = begun.as_of
),
windows as (
  select counting.community_id, min(days.day) as recent_from from counting cross join days
  where days.day <= counting.as_of and days_between(days.day, counting.as_of) - (counting.off_so_far - days.off_so_far) < 28
  group by counting.community_id
),
seen as (
  select begun.community_id, begun.name, begun.first_day, begun.as_of, counting.off_so_far, windows.recent_from
  from begun left join counting on counting.community_id = begun.community_id left join windows on windows.community_id = begun.community_id
)`;

const stretches = Array.from({ length: 6 }, (_, back) => back);

export default defineMetric({
  id: 'health',
  title: 'Community health',
  question: 'Which channels are alive, and which have fallen silent?',
  unit: 'channels',
  shape: 'table',
  definition:
    'Health index: people who posted in the last 28 days ÷ people who posted in the last 12 months; not known before the first post is 12 months old (of a whole community: before it is covered for as long). A channel is the first that fits: new (its first post is less than 28 days old), never started (fewer than 10 posts ever), ghost town (no post for 28 days, or for 3 × the gap between days with posts that nine in ten of its own gaps stay within, whichever is longer), fading (the last 28 days hold at least 80 % fewer posts than the median of the five stretches of 28 days before them, from fewer than 3 people; judged where at least three of these are whole, and the median is 5 posts or more), alive. Holidays are left out of gaps, of silence and of stretches of 28 days. Measured from the end of the period, or from the last covered day of the community where that is earlier.',
  source:
    'Index: SWOOP Analytics, community health index. The flags and their limits are ours: 28 days are the window of the index; 10 posts, a fifth of the usual posts and 3 people are where we draw the line.',
  caveats: [
    'Bots’ posts keep no channel alive.',
    'Under a filter of team, word or theme a channel is judged by the posts that the filter leaves.',
    'Whoever only reads is not seen: a channel that is read and not written in looks silent.',
  ],
  needs: ['authors'],
  columns: {
    community: { label: 'community' },
    channel: { label: 'channel' },
    state: { label: 'state' },
    rule: { label: 'why' },
    contributors_28: { label: 'people, last 28 days', unit: 'people' },
    contributors_365: { label: 'people, last 12 months', unit: 'people' },
    index: { label: 'health index', unit: 'share' },
    posts_28: { label: 'posts, last 28 days', unit: 'posts' },
    usual_28: { label: 'usual posts in 28 days', unit: 'posts' },
    median_gap_days: { label: 'usual gap between days with posts', unit: 'days' },
    silent_days: { label: 'days since the last post', unit: 'days' },
    last_post: { label: 'last post', unit: 'date' },
    posts: { label: 'posts ever', unit: 'posts' },
    contributors: { label: 'people ever', unit: 'people' },
    people: { label: 'people behind the flag', unit: 'people' },
  },
  row: z.object({
    community: column.text,
    channel: column.text,
    state: z.enum(['alive', 'fading', 'ghost', 'never-started', 'new']),
    rule: column.text,
    contributors_28: column.count,
    contributors_365: column.count,
    index: column.share,
    posts_28: column.count,
    usual_28: z.number().nonnegative().nullable(),
    median_gap_days: z.number().nonnegative().nullable(),
    silent_days: column.maybeCount,
    last_post: column.day,
    posts: column.count,
    contributors: column.count,
    people: column.count,
  }),
  counts: [
    { column: 'contributors_28', people: 'contributors_28' },
    { column: 'contributors_365', people: 'contributors_365' },
    { column: 'index', people: 'contributors_28', derivedFrom: ['contributors_28', 'contributors_365'] },
    { column: 'posts_28', people: 'contributors_28', addsUp: true },
    { column: 'posts', people: 'contributors', addsUp: true },
    { column: 'contributors', people: 'contributors' },
    { column: 'usual_28', people: 'contributors_365' },
    ...['rule', 'median_gap_days', 'silent_days', 'last_post'].map((name) => ({ column: name, people: 'people' })),
  ],
  sql: `
${seen},
by_day as (select channel_id, community_id, day, count(*) as posts from history group by channel_id, community_id, day),
placed as (
  select by_day.channel_id, by_day.day, by_day.posts, days.is_off, days.off_so_far, days_between(by_day.day, seen.as_of) as age,
    days_between(by_day.day, seen.as_of) - (seen.off_so_far - days.off_so_far) as back
  from by_day join seen on seen.community_id = by_day.community_id join days on days.day = by_day.day
),
gaps as (
  select placed.*, days_between(lag(maybe_null(day)) over (partition by channel_id order by day), day)
    - (off_so_far - is_off - lag(maybe_null(off_so_far)) over (partition by channel_id order by day)) as gap
  from placed
),
by_channel as (
  select channel_id, sum(posts) as posts, max(day) as last_post, min(back) as silent_days, max(age) as age_days, max(back) as lived_days,
    median_exact(gap) as gap_median, quantile_exact(gap, 0.9) as gap_p90,
    ${stretches.map((back) => `sum(case when back >= ${28 * back} and back < ${28 * (back + 1)} then posts else 0 end) as posts_${back}`).join(',\n    ')}
  from gaps group by channel_id
)
select channels.channel_id, seen.name as community, channels.name as channel, coalesce(posts, 0)::integer as posts, date_text(last_post) as last_post,
  silent_days, age_days, lived_days, gap_median, gap_p90, ${stretches.map((back) => `coalesce(posts_${back}, 0)::integer as posts_${back}`).join(', ')}
from channels join seen on seen.community_id = channels.community_id join channels_in_scope on channels_in_scope.channel_id = channels.channel_id
left join by_channel on by_channel.channel_id = channels.channel_id
order by posts_0 desc, community, channel`,
  steps: {
    people: `
${seen},
last_said as (
  select channel_id, community_id, member_id, max(day) as day from history where member_id is not null group by channel_id, community_id, member_id
)
select last_said.channel_id, count(*) as contributors, count(*) filter (where last_said.day >= seen.recent_from) as contributors_28,
  count(*) filter (where days_between(last_said.day, seen.as_of) < 365) as contributors_365
from last_said join seen on seen.community_id = last_said.community_id
group by last_said.channel_id`,
  },
  finish: channelHealth,
  total: `
${seen},
by_person as (
  select history.community_id, history.member_id, count(*) as posts, count(*) filter (where history.day >= seen.recent_from) as posts_28, max(history.day) as day
  from history join seen on seen.community_id = history.community_id group by history.community_id, history.member_id
),
people as (
  select by_person.member_id, max(by_person.posts_28) as posts_28, min(days_between(by_person.day, seen.as_of)) as age
  from by_person join seen on seen.community_id = by_person.community_id where by_person.member_id is not null group by by_person.member_id
),
counted as (
  select count(*) as contributors, count(*) filter (where posts_28 > 0) as contributors_28, count(*) filter (where age < 365) as contributors_365 from people
),
last_days as (
  select community_id, max(day) as day, sum(posts) as posts, sum(posts_28) as posts_28 from by_person group by community_id
),
wrote as (
  select coalesce(sum(last_days.posts), 0)::integer as posts, coalesce(sum(last_days.posts_28), 0)::integer as posts_28, max(last_days.day) as last_post,
    min(days_between(last_days.day, seen.as_of) - (seen.off_so_far - days.off_so_far)) as silent_days
  from last_days join seen on seen.community_id = last_days.community_id join days on days.day = last_days.day
),
known as (select max(days_between(first_day, as_of)) as days from seen)
select null as community, null as channel, null as state, null as rule, contributors_28, contributors_365,
  case when known.days >= 364 and contributors_365 > 0 then contributors_28::double / contributors_365 end as index,
  posts_28, null as usual_28, null as median_gap_days, silent_days, date_text(last_post) as last_post, posts, contributors, contributors as people
from counted cross join wrote cross join known`,
});
