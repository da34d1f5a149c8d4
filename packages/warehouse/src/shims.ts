/**
 * What SQL engines say differently, under one name each: metrics call only these. DuckDB's side; another engine brings
 * functions of the same names.
 */
export const shims = [
  "create macro seconds_between(a, b) as date_diff('microsecond', a, b) / 1e6",
  "create macro days_between(a, b) as date_diff('day', a, b)",
  'create macro median_exact(x) as quantile_cont(x, 0.5)',
  'create macro quantile_exact(x, p) as quantile_cont(x, p)',
  'create macro maybe_null(x) as x',
  'create macro date_text(d) as d::date::varchar',
  // Sets of people: of sets their union, what is in both, what is in the first alone, and how many there are.
  'create macro all_people(s) as bit_or(s)',
  'create macro people_in(s) as coalesce(bit_count(s), 0)',
  'create macro people_of_both(a, b) as a & b',
  'create macro people_without(a, b) as case when b is null then a else a & ~b end',
];

/**
 * `people_set(member_id)`, an aggregate: who is there, a bit a person, of so many people in all. Counting different people
 * by it takes a third of what hashing them takes (measured), and the people of days add up to those of a period.
 */
export const peopleSet = (people: number): string =>
  `create macro people_set(m) as bitstring_agg(m, 1, ${Math.max(1, people)})`;
