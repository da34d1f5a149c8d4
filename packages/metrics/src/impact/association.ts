import type { Grain, Row } from '@groundswell/contract';
import { z } from 'zod';
import { sayAssociation } from '../association-words.ts';
import { associationsOf, fewestPeriods, mostLag, type NamedSeries } from '../associations.ts';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { engagement, engagementColumns, engagementSteps } from '../engagement-steps.ts';
import { wholePeriods } from '../whole-periods.ts';

export default defineMetric({
  id: 'association',
  title: 'Business link',
  question: 'Does the business change with the conversation?',
  unit: 'correlation',
  shape: 'table',
  definition: `For each business measure and each of ${engagement.join(', ')}: the correlation of their changes from one complete period to the next, at every lag from −L to L (L = 14 days, 8 weeks, 6 months or 4 quarters); a positive lag means that engagement leads. Days and weeks with a holiday are left out; a gap stays a gap. The variance is Bartlett’s under autocorrelation: n_eff = n ÷ (1 + 2Σρₓ(k)ρᵧ(k)), k up to a quarter of n, and at most n. Intervals are Fisher’s, 95 % for all at once (Bonferroni); p is Holm’s over all lags, metrics and measures here. Below ${fewestPeriods} pairs of changes there is no number. A measure is taken of the one team that is asked for, else of the whole company, and only at its own grain.`,
  source:
    'Bartlett 1946 (Box, Jenkins & Reinsel, Time Series Analysis, §12.1); estimator as R’s ccf; Fisher 1921; Holm 1979.',
  caveats: [
    'Association, not cause: a third thing may move both.',
    'Only a link of the changes is seen: two things that rise together over years are not linked by that.',
    'Teams’ figures are never added up to a company’s.',
  ],
  needs: ['authors', 'reactions'],
  columns: {
    measure: { label: 'measure' },
    metric: { label: 'engagement' },
    lag: { label: 'periods by which engagement leads', unit: 'periods' },
    r: { label: 'correlation of the changes' },
    low: { label: 'at least' },
    high: { label: 'at most' },
    n: { label: 'pairs of changes', unit: 'pairs' },
    n_eff: { label: 'pairs that they are worth', unit: 'pairs' },
    adjusted_p: { label: 'p, adjusted for all shown' },
    verdict: { label: 'what it says' },
    people: { label: 'people behind the engagement', unit: 'people' },
  },
  row: z.object({
    measure: column.text,
    metric: column.text,
    lag: z.number().int().nullable(),
    r: z.number().min(-1).max(1).nullable(),
    low: z.number().min(-1).max(1).nullable(),
    high: z.number().min(-1).max(1).nullable(),
    n: column.count,
    n_eff: z.number().nonnegative().nullable(),
    adjusted_p: column.share,
    verdict: column.text,
    people: column.count,
  }),
  counts: ['r', 'low', 'high', 'n', 'n_eff', 'adjusted_p', 'verdict'].map((named) => ({
    column: named,
    people: 'people',
  })),
  sql: `${engagementSteps}
select periods.period, date_text(periods.first_day) as first_day, ${engagementColumns}
from periods left join took_part on took_part.period = periods.period left join written on written.period = periods.period
order by periods.period`,
  steps: {
    known: 'select name, grain, $asked_grain as asked from measures order by name',
    valued: `select measured.name, asked_days.period, measured.value from measured join asked_days on asked_days.day = measured.day
order by measured.name, asked_days.period`,
    off: 'select distinct asked_days.period from holidays join asked_days on asked_days.day = holidays.day',
    until: `latest as (select max(as_of) as as_of from covered where first_day is not null)
select date_text(min(case when days_between(covered.as_of, latest.as_of) <= 28 then covered.as_of end)) as least_as_of,
  date_text(max(periods.last_day)) as last_day
from covered cross join latest cross join periods where covered.first_day is not null`,
    everybody: `acts as (select member_id from scope union all select member_id from reacted)
select count(distinct member_id) as people from acts`,
  },
  finish,
});

function finish(rows: Row[], { known, valued, off, until, everybody }: Record<string, Row[]>): Row[] {
  const [first] = known!;
  if (!first) return [];
  const asked = String(first.asked) as Grain;
  const whole = wholePeriods(rows, asked, until![0]);
  const left = new Set(asked === 'day' || asked === 'week' ? off!.map(({ period }) => Number(period)) : []);
  const series = (of: (row: Row) => number | null) =>
    whole.map((row) => (left.has(Number(row.period)) ? null : of(row)));
  const measures = known!
    .filter(({ grain }) => grain === asked)
    .map(({ name }) => valuesOf(String(name), valued!, series));
  const brought = measures.filter(({ values }) => values.some((value) => value !== null));
  const metrics = engagement.map((name) => ({ name, values: series((row) => Number(row[name])) }));
  const people = Number(everybody![0]?.people ?? 0);
  const judged = associationsOf(metrics, brought, mostLag[asked]);
  return known!.flatMap(({ name, grain }) => {
    if (grain !== asked) return unknown(String(name), `kept by the ${grain}: ask by the ${grain}`, people);
    const own = judged.filter(({ measure }) => measure === name);
    if (own.length === 0)
      return unknown(String(name), 'no figures of this team, or of the whole company, in these days', people);
    return own.flatMap((one) => rowsOf(one, sayAssociation(one, asked), people));
  });
}

function valuesOf(
  name: string,
  valued: Row[],
  series: (of: (row: Row) => number | null) => (number | null)[],
): NamedSeries {
  const own = new Map(valued.filter((row) => row.name === name).map(({ period, value }) => [period, Number(value)]));
  return { name, values: series(({ period }) => own.get(period!) ?? null) };
}

const unknown = (measure: string, verdict: string, people: number): Row[] =>
  engagement.map((metric) => ({ measure, metric, ...noNumbers, n: 0, verdict, people }));

const noNumbers = { lag: null, r: null, low: null, high: null, n_eff: null, adjusted_p: null };

function rowsOf(
  { measure, metric, lags, pairs }: ReturnType<typeof associationsOf>[number],
  verdict: string,
  people: number,
): Row[] {
  if (lags.length === 0 || pairs < fewestPeriods) return [{ measure, metric, ...noNumbers, n: pairs, verdict, people }];
  return lags.map(({ lag, r, low, high, n, effective, adjusted }) => ({
    ...{ measure, metric, lag, r, low, high, n, n_eff: effective, adjusted_p: adjusted, verdict, people },
  }));
}
