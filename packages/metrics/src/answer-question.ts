import type { Answer, AnswerScope, Change, Grain, Note, Question, Row } from '@groundswell/contract';
import { judgeChange, wobbleWeeks } from './change.ts';
import { comparisonFor } from './comparison.ts';
import { type Coverage, checkNames, coverageOf } from './coverage.ts';
import type { Metric } from './define-metric.ts';
import { notesFor } from './notes.ts';
import { addDays, lastCompletePeriod, type Period, startOf } from './period.ts';
import type { Query } from './query.ts';
import { type ScopeGrain, scopeFor } from './scope.ts';
import { hideSmallGroups, minimumGroup } from './small-groups.ts';

/**
 * Answers a metric's question over a warehouse: rows, the total, the comparison, how the headline moved, notes; with what
 * describes small groups hidden from an executive. @throws Refusal 400 for a filter that names nothing.
 */
export async function answerQuestion(
  metric: Metric,
  question: Question,
  query: Query,
  signal?: AbortSignal,
): Promise<Answer> {
  await checkNames(question, query, signal);
  const coverage = await coverageOf(question, query, signal);
  const grain = grainFor(metric, question.grain);
  const period = {
    from: question.from ?? coverage?.from ?? question.to ?? '',
    to: question.to ?? coverage?.to ?? question.from ?? '',
  };
  if (!coverage) return nothingLoaded(metric, { ...question, grain });
  const ask = (asked: Period, by: ScopeGrain) => rowsOf(metric, question, asked, by, query, signal);
  const whole = async (asked: Period) =>
    metric.shape === 'series' ? onlyRow(await ask(asked, 'all')) : totalOf(metric, question, asked, query, signal);
  const comparison = comparisonFor(question, period, { from: coverage.from, to: coverage.asOf }, grain);
  const [rows, total, comparedRows, comparedTotal, notes, weeks] = await Promise.all([
    ask(period, grain),
    whole(period),
    comparison && ask(comparison.period, grain),
    comparison && whole(comparison.period),
    notesFor(metric, question, period, coverage, query, signal),
    metric.headline && comparison
      ? ask({ from: pastFrom(period, comparison.period, coverage), to: period.to }, 'week')
      : [],
  ]);
  const scoped = (asked: Period): AnswerScope => ({ ...question, grain, ...asked, asOf: coverage.asOf });
  const answer: Answer = {
    metric: metric.id,
    scope: scoped(period),
    rows,
    total,
    compared:
      comparison && comparedRows
        ? { scope: scoped(comparison.period), rows: comparedRows, total: comparedTotal, basis: comparison.basis }
        : null,
    change:
      comparison && metric.headline
        ? changeOf(metric, metric.headline, {
            total,
            comparedTotal,
            weeks,
            period,
            compared: comparison.period,
            coverage,
          })
        : null,
    notes: [...notes, ...grainNote(question.grain, grain)],
    hidden: null,
    completeUntil: metric.shape === 'series' ? lastCompletePeriod(earlier(period.to, coverage.leastAsOf), grain) : null,
  };
  return question.view === 'executive' ? forExecutive(metric, answer) : answer;
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
/** A series that has several rows a period (one a theme) has no one total. */
const onlyRow = ([row, ...others]: Row[]): Row | null => (row && others.length === 0 ? { ...row, period: null } : null);

/** The grain asked for, or the smallest that the metric allows. */
function grainFor(metric: Metric, asked: Grain): Grain {
  return !metric.grains || metric.grains.includes(asked) ? asked : metric.grains[0]!;
}

const grainNote = (asked: Grain, used: Grain): Note[] =>
  asked === used
    ? []
    : [{ code: 'grain-changed', count: 0, text: `Shown by the ${used}: a smaller grain would mislead here.` }];

async function rowsOf(
  metric: Metric,
  question: Question,
  period: Period,
  grain: ScopeGrain,
  query: Query,
  signal?: AbortSignal,
): Promise<Row[]> {
  return run(metric.sql, question, period, grain, query, signal);
}

async function totalOf(
  metric: Metric,
  question: Question,
  period: Period,
  query: Query,
  signal?: AbortSignal,
): Promise<Row | null> {
  if (!metric.total) return null;
  const [row] = await run(metric.total, question, period, 'all', query, signal);
  return row ?? null;
}

function run(
  sql: string,
  question: Question,
  period: Period,
  grain: ScopeGrain,
  query: Query,
  signal?: AbortSignal,
): Promise<Row[]> {
  const { before, values } = scopeFor(sql, question, period, grain);
  const text = sql.trim();
  return query(`with ${before}${/^select\b/i.test(text) ? '\n' : ',\n'}${text}`, values, signal);
}

/** The Monday on which the weekly series begins that tells the usual wobble: a year before the period's end, or the comparison's. */
function pastFrom(period: Period, compared: Period, coverage: Coverage): string {
  const from = startOf(earlier(addDays(period.to, -7 * wobbleWeeks.most), compared.from), 'week');
  return from > coverage.from ? from : coverage.from;
}

function changeOf(
  metric: Metric,
  headline: string,
  known: {
    total: Row | null;
    comparedTotal: Row | null;
    weeks: Row[];
    period: Period;
    compared: Period;
    coverage: Coverage;
  },
): Change {
  const figure = (row: Row | null): number | null =>
    typeof row?.[headline] === 'number' ? (row[headline] as number) : null;
  const lastWeek = lastCompletePeriod(earlier(known.period.to, known.coverage.leastAsOf), 'week');
  const complete = known.weeks.filter(
    ({ period }) => String(period) <= lastWeek && String(period) >= known.coverage.from,
  );
  const within = ({ from, to }: Period) =>
    complete.filter(({ period }) => String(period) >= from && addDays(String(period), 6) <= to).map(figure);
  return judgeChange(
    headline,
    metric.better ?? null,
    { now: figure(known.total), before: figure(known.comparedTotal) },
    { now: within(known.period), before: within(known.compared), past: complete.map(figure) },
  );
}

function forExecutive(metric: Metric, answer: Answer): Answer {
  const now = hideSmallGroups(metric, answer.rows, answer.total);
  const then = answer.compared && hideSmallGroups(metric, answer.compared.rows, answer.compared.total);
  const seen = (row: Row | null | undefined, column: string) =>
    typeof row?.[column] === 'number' ? (row[column] as number) : null;
  const change = answer.change;
  const bothSeen = change && seen(now.total, change.column) !== null && seen(then?.total, change.column) !== null;
  return {
    ...answer,
    rows: now.rows,
    total: now.total,
    compared: answer.compared && then && { ...answer.compared, rows: then.rows, total: then.total },
    change: bothSeen ? change : null,
    hidden: { minimum: minimumGroup, cells: now.cells, comparedCells: then?.cells ?? [], rows: now.dropped },
  };
}

function nothingLoaded(metric: Metric, question: Question): Answer {
  return {
    metric: metric.id,
    scope: { ...question, from: question.from ?? null, to: question.to ?? null, asOf: null },
    rows: [],
    total: null,
    compared: null,
    change: null,
    notes: [],
    hidden: question.view === 'executive' ? { minimum: minimumGroup, cells: [], comparedCells: [], rows: 0 } : null,
    completeUntil: null,
  };
}
