import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

/** Days without a post after which somebody comes back, instead of going on (METRICS.md, Who took part). */
const longAway = 90;
const kinds = ['baseline', 'new', 'returning', 'reactivated', 'resumed'];

export default defineMetric({
  id: 'flow',
  title: 'Flow of contributors',
  question: 'Who is new, who stays, who leaves?',
  unit: 'people',
  shape: 'series',
  grains: ['month', 'quarter'],
  definition: `Every contributor of a period falls into the first that fits: baseline (their first post is in this period and within the community’s first 28 days, so nobody can say whether they are new), new (first post in the community, whatever the channel), returning (also posted in the period before), reactivated (at least ${longAway} days between the last post before the period and the first post in it), resumed (all others). The five add up to the contributors. Lapsed people posted in the period before and not in this one.`,
  source:
    'After dsc (Discourse community) and CHAOSS. The smallest grain is a month: by the week, everybody who posts once a fortnight would lapse.',
  caveats: ['A period that is not over has lapsed people who may still come back.'],
  needs: ['authors'],
  columns: {
    period: { label: 'period' },
    baseline: { label: 'baseline', unit: 'people' },
    new: { label: 'new', unit: 'people' },
    returning: { label: 'returning', unit: 'people' },
    reactivated: { label: 'reactivated', unit: 'people' },
    resumed: { label: 'resumed', unit: 'people' },
    lapsed: { label: 'lapsed', unit: 'people' },
    people: { label: 'contributors', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    baseline: column.count,
    new: column.count,
    returning: column.count,
    reactivated: column.count,
    resumed: column.count,
    lapsed: column.count,
    people: column.count,
  }),
  counts: [
    ...kinds.map((kind) => ({ column: kind, people: kind, addsUp: kind === 'baseline' || kind === 'new' })),
    { column: 'lapsed', people: 'lapsed' },
    { column: 'people', people: 'people' },
  ],
  parts: { of: 'people', columns: kinds },
  sql: `
entered as (
  select member_id, first_day, baseline from (
    select firsts.member_id, firsts.first_day, days_between(covered.first_day, firsts.first_day) < 28 as baseline,
      row_number() over (partition by firsts.member_id order by firsts.first_day, firsts.community_id) as rank
    from member_firsts as firsts join covered on covered.community_id = firsts.community_id
  ) as ranked where rank = 1
),
by_day as (select day, people_set(member_id) as who from past_posts where member_id is not null group by day),
there as (select asked.period, all_people(by_day.who) as who from asked_days as asked join by_day on by_day.day = asked.day group by asked.period),
there_before as (
  select days_before.period, all_people(by_day.who) as who from days_before join by_day on by_day.day = days_before.day group by days_before.period
),
first_posts as (
  select asked.period, people_set(case when entered.baseline then entered.member_id end) as baseline,
    people_set(case when not entered.baseline then entered.member_id end) as new
  from entered join asked_days as asked on asked.day = entered.first_day group by asked.period
),
days as (
  select calendar.day, by_day.who, all_people(by_day.who) over (order by calendar.day rows between unbounded preceding and 1 preceding) as ever,
    all_people(by_day.who) over (order by calendar.day rows between ${longAway - 1} preceding and 1 preceding) as lately
  from calendar left join by_day on by_day.day = calendar.day
),
came_back as (
  select asked.period, people_without(people_of_both(days.who, days.ever), days.lately) as who,
    all_people(days.who) over (partition by asked.period order by asked.day rows between unbounded preceding and 1 preceding) as already
  from asked_days as asked join days on days.day = asked.day
),
reactivated as (select period, all_people(people_without(who, already)) as who from came_back group by period),
known as (
  select periods.period, there.who, people_of_both(there.who, first_posts.baseline) as baseline, people_of_both(there.who, first_posts.new) as new,
    people_without(people_without(there.who, first_posts.baseline), first_posts.new) as known, there_before.who as before, reactivated.who as reactivated
  from periods left join there on there.period = periods.period left join there_before on there_before.period = periods.period
  left join first_posts on first_posts.period = periods.period left join reactivated on reactivated.period = periods.period
),
sorted_out as (
  select period, who, baseline, new, people_of_both(known, before) as "returning",
    people_of_both(people_without(known, before), reactivated) as reactivated,
    people_without(people_without(known, before), reactivated) as resumed, people_without(before, who) as lapsed
  from known
)
select period, people_in(baseline) as baseline, people_in(new) as "new", people_in("returning") as "returning", people_in(reactivated) as reactivated,
  people_in(resumed) as resumed, people_in(lapsed) as lapsed, people_in(who) as people
from sorted_out
order by period`,
});
