import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';

const kinds = ['baseline', 'new', 'returning', 'reactivated', 'resumed'];

export default defineMetric({
  id: 'flow',
  title: 'Flow of contributors',
  question: 'Who is new, who stays, who leaves?',
  unit: 'people',
  shape: 'series',
  grains: ['month', 'quarter'],
  definition:
    'Every contributor of a period falls into the first that fits: baseline (their first post is in this period and within the community’s first 28 days, so nobody can say whether they are new), new (first post in the community, whatever the channel), returning (also posted in the period before), reactivated (at least 90 days between the last post before the period and the first post in it), resumed (all others). The five add up to the contributors. Lapsed people posted in the period before and not in this one.',
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
stretches as (
  select history_periods.place, history.in_period, history.member_id, min(history.day) as first_day, max(history.day) as last_day,
    max(history.just_before) as just_before
  from history join history_periods on history_periods.period = history.period
  where history.member_id is not null
  group by history_periods.place, history.in_period, history.member_id
),
in_order as (
  select place, in_period, member_id, first_day, lag(maybe_null(last_day)) over (partition by member_id order by first_day) as posted_before
  from stretches
),
beginning as (
  select min(history_periods.place) as place from history_periods join periods on periods.period = history_periods.period
),
there_before as (
  select stretches.place + 1 as place, stretches.member_id from stretches cross join beginning where stretches.place >= beginning.place
  union
  select beginning.place, stretches.member_id from stretches cross join beginning where stretches.just_before
),
sorted_out as (
  select in_order.place,
    case
      when entered.first_day >= periods.first_day and entered.baseline then 'baseline'
      when entered.first_day >= periods.first_day then 'new'
      when there_before.member_id is not null then 'returning'
      when days_between(in_order.posted_before, in_order.first_day) >= 90 then 'reactivated'
      else 'resumed'
    end as kind
  from in_order join entered on entered.member_id = in_order.member_id
  join history_periods on history_periods.place = in_order.place join periods on periods.period = history_periods.period
  left join there_before on there_before.place = in_order.place and there_before.member_id = in_order.member_id
  where in_order.in_period
),
came as (
  select place, count(*) as people, count(*) filter (where kind = 'baseline') as baseline, count(*) filter (where kind = 'new') as new,
    count(*) filter (where kind = 'returning') as "returning", count(*) filter (where kind = 'reactivated') as reactivated,
    count(*) filter (where kind = 'resumed') as resumed
  from sorted_out group by place
),
went as (
  select there_before.place, count(*) as lapsed
  from there_before left join in_order on in_order.place = there_before.place and in_order.member_id = there_before.member_id and in_order.in_period
  where in_order.member_id is null
  group by there_before.place
)
select periods.period, coalesce(came.baseline, 0) as baseline, coalesce(came.new, 0) as "new", coalesce(came.returning, 0) as "returning",
  coalesce(came.reactivated, 0) as reactivated, coalesce(came.resumed, 0) as resumed, coalesce(went.lapsed, 0) as lapsed, coalesce(came.people, 0) as people
from periods join history_periods on history_periods.period = periods.period
left join came on came.place = history_periods.place left join went on went.place = history_periods.place
order by periods.period`,
});
