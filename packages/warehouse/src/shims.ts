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
];
