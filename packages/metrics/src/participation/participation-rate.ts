import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { employedFrom } from '../employed.ts';

export default defineMetric({
  id: 'participation-rate',
  title: 'Participation rate',
  question: 'How much of the company takes part?',
  unit: 'share',
  shape: 'series',
  better: 'higher',
  headline: 'rate',
  definition:
    'People on the roster who posted or reacted in the period ÷ people who were on the roster on at least one day of it. Guests stand outside both. The team filter narrows both; community and channel filters narrow only who took part, so that the rate of a channel is its reach into the company.',
  source: 'SWOOP Analytics’ participation, on a roster. Without a roster the rate is not known.',
  caveats: [
    'SWOOP’s published norm for Viva Engage (27 % on average) is for a month; other windows are not comparable with it.',
  ],
  needs: ['roster', 'reactions'],
  columns: {
    period: { label: 'period' },
    participants: { label: 'people on the roster who took part', unit: 'people' },
    roster: { label: 'people on the roster', unit: 'people' },
    rate: { label: 'participation rate', unit: 'share' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    participants: column.maybeCount,
    roster: column.maybeCount,
    rate: column.share,
    people: column.count,
  }),
  counts: [
    { column: 'participants', people: 'people' },
    { column: 'rate', people: 'people' },
    { column: 'roster', people: 'roster' },
  ],
  sql: `${employedFrom('roster')},
acts as (
  select day, people_set(member_id) as who from day_posts group by day union all select day, people_set(member_id) as who from day_reactions group by day
),
acted as (select asked.period, all_people(acts.who) as who from asked_days as asked join acts on acts.day = asked.day group by asked.period),
counted as (
  select employed.period, people_in(employed.who) as roster, people_in(people_of_both(employed.who, acted.who)) as participants
  from employed left join acted on acted.period = employed.period
)
select periods.period, counted.participants, counted.roster,
  counted.participants::double / counted.roster as rate, coalesce(counted.participants, 0) as people
from periods left join counted on counted.period = periods.period
order by periods.period`,
});
