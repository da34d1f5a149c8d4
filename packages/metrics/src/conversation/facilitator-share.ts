import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { facilitatorTouch } from '../facilitator-touch.ts';

export default defineMetric({
  id: 'facilitator-share',
  title: 'Facilitators and participants',
  question: 'Do people talk with each other, or with the facilitator?',
  unit: 'share',
  shape: 'series',
  better: 'higher',
  headline: 'participant_to_participant',
  definition:
    'Facilitator share: posts by facilitators ÷ posts. Participant to participant: replies with no facilitator at either end ÷ replies whose two authors are known. Only communities in which somebody is known to be a facilitator. The verdict: the facilitators’ touch is lighter (or heavier) where their share has moved, along the Theil–Sen line through at least 12 complete periods, by more than its usual wobble around that line, by more than chance would (Mann–Kendall, 5 %), and by at least 5 percentage points.',
  source:
    'Practitioners’ rule of a lighter touch over time; NodeXL for replies as edges; Theil 1950 and Sen 1968 for a trend that a few odd weeks do not turn.',
  caveats: [
    'Who is a facilitator comes from a roster or from the source’s own roles; without either it is not known.',
    'A reply without a known parent counts towards the first post of its thread.',
  ],
  needs: ['facilitators', 'replies'],
  columns: {
    period: { label: 'period' },
    posts: { label: 'posts', unit: 'posts' },
    share: { label: 'facilitators’ share of posts', unit: 'share' },
    participant_to_participant: { label: 'replies between participants', unit: 'share' },
    facilitators: { label: 'facilitators who posted', unit: 'people' },
    people: { label: 'people who posted', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    posts: column.count,
    share: column.share,
    participant_to_participant: column.share,
    facilitators: column.count,
    people: column.count,
  }),
  counts: [
    { column: 'posts', people: 'people', addsUp: true },
    // A share of a handful of facilitators, times the posts, would be their exact count.
    { column: 'share', people: 'facilitators' },
    { column: 'participant_to_participant', people: 'people' },
  ],
  verdict: facilitatorTouch,
  // Few posts are by facilitators or by nobody known: joining only those as parents is much cheaper than joining all posts.
  sql: `
facilitators as (select member_id from members where role = 'facilitator'),
special_parents as (
  select posts.post_id, facilitators.member_id is not null as by_facilitator, posts.member_id is null as by_nobody_known
  from posts left join facilitators on facilitators.member_id = posts.member_id
  where posts.member_id is null or facilitators.member_id is not null
),
written as (
  select said.day, said.member_id, facilitators.member_id is not null as by_facilitator,
    said.kind = 'reply' and said.member_id is not null and said.parent_id is not null and not coalesce(parent.by_nobody_known, false) as is_reply,
    coalesce(parent.by_facilitator, false) as to_facilitator
  from day_posts as said join covered on covered.community_id = said.community_id
  left join facilitators on facilitators.member_id = said.member_id
  left join special_parents as parent on parent.post_id = said.parent_id
  where covered.has_facilitators
),
by_day as (
  select day, count(*) as posts, people_set(member_id) as people, count(*) filter (where by_facilitator) as facilitated,
    people_set(case when by_facilitator then member_id end) as facilitators,
    count(*) filter (where is_reply) as replies, count(*) filter (where is_reply and not by_facilitator and not to_facilitator) as between_participants
  from written group by day
),
counted as (
  select asked.period, sum(posts) as posts, people_in(all_people(people)) as people, sum(facilitated) as facilitated,
    people_in(all_people(facilitators)) as facilitators, sum(replies) as replies, sum(between_participants) as between_participants
  from asked_days as asked join by_day on by_day.day = asked.day group by asked.period
)
select periods.period, coalesce(posts, 0) as posts, facilitated::double / posts as share,
  case when replies > 0 then between_participants::double / replies end as participant_to_participant,
  coalesce(facilitators, 0) as facilitators, coalesce(people, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
