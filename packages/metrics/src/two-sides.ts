/**
 * Named steps over `ends` (day, one, other: the sets of people on two sides, such as within a team and between teams): how many
 * there were on each side and on either, by period (`people`: period, people, people_one, people_other).
 */
export const peopleOfTwoSides = `
sides as (
  select asked.period, all_people(ends.one) as one, all_people(ends.other) as other from asked_days as asked join ends on ends.day = asked.day group by asked.period
),
eithers as (select period, one as who from sides union all select period, other as who from sides),
everyone as (select period, all_people(who) as who from eithers group by period),
people as (
  select sides.period, people_in(everyone.who) as people, people_in(sides.one) as people_one, people_in(sides.other) as people_other
  from sides join everyone on everyone.period = sides.period
)`;
