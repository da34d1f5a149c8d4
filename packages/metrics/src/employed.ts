/**
 * Named steps over `roster`, or a table like it: who was on it in each period, as a set of people (`employed`: period, who).
 * Whoever was there all the time is looked at once, not for every period.
 */
export const employedFrom = (roster: string): string => `
asked_about as (select min(first_day) as first_day, max(last_day) as last_day from periods),
on_it as (
  select listed.member_id, listed.joined_on, listed.left_on,
    coalesce(listed.joined_on <= asked_about.first_day, true) and coalesce(listed.left_on >= asked_about.last_day, true) as throughout
  from ${roster} as listed cross join asked_about
),
steady as (select people_set(member_id) as who from on_it where throughout),
employed_ones as (
  select periods.period, steady.who from periods cross join steady
  union all
  select periods.period, people_set(on_it.member_id) as who from periods cross join on_it
  where not on_it.throughout and coalesce(on_it.joined_on <= periods.last_day, true) and coalesce(on_it.left_on >= periods.first_day, true)
  group by periods.period
),
employed as (select period, all_people(who) as who from employed_ones where who is not null group by period)`;
