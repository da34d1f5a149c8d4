import type { Answer, AnswerScope, Grain, Note, Question, Row } from '@groundswell/contract';
import { askSpans, type SpanRows } from './ask-spans.ts';
import { type Comparison, comparisonFor } from './comparison.ts';
import { type Coverage, checkNames, coverageOf } from './coverage.ts';
import type { Metric } from './define-metric.ts';
import { headlineChange, wobblePeriod } from './headline-change.ts';
import { withNumbers } from './named-numbers.ts';
import { notesFor } from './notes.ts';
import { earlier, lastCompletePeriod, type Period } from './period.ts';
import type { Engine } from './query.ts';
import { hideSmallGroups, minimumGroup } from './small-groups.ts';
import type { Span } from './spans.ts';

/**
 * Answers a metric's question over a warehouse: rows, the total, the comparison, how the headline moved, notes; with what
 * describes small groups hidden from an executive. @throws Refusal 400 for a filter that names nothing.
 */
export async function answerQuestion(
  metric: Metric,
  question: Question,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Answer> {
  const { query, recall = query } = engine;
  const [coverage] = await Promise.all([coverageOf(question, recall, signal), checkNames(question, recall, signal)]);
  const grain = grainFor(metric, question.grain);
  if (!coverage) return nothingLoaded(metric, { ...question, grain });
  const narrowed = await withNumbers(question, recall, signal);
  const period = { from: question.from ?? coverage.from, to: question.to ?? coverage.to };
  const covered = { from: coverage.from, to: coverage.asOf };
  const comparison = comparisonFor(question, period, covered, grain);
  const asked: Asked = { metric, question: { ...question, grain }, coverage, period, comparison };
  const [rows, notes] = await Promise.all([
    askSpans(metric, narrowed, spansOf(asked), { engine, covered, signal }),
    notesFor(metric, narrowed, period, coverage, recall, signal),
  ]);
  const answer = answerOf(asked, rows, [...notes, ...grainNote(question.grain, grain)]);
  return withVerdict(
    metric,
    withRemarks(metric, question.view === 'executive' ? forExecutive(metric, answer) : answer),
  );
}

/** A series of which the reader may not see all has no verdict: what is left of it would say something else. */
function withVerdict({ verdict }: Metric, answer: Answer): Answer {
  if (!verdict) return answer;
  const { rows, completeUntil, hidden } = answer;
  if (hidden?.cells.some(({ row }) => row >= 0)) return { ...answer, verdict: null };
  return { ...answer, verdict: verdict(rows.filter(({ period }) => String(period) <= (completeUntil ?? ''))) };
}

const withRemarks = ({ remarks }: Metric, answer: Answer): Answer =>
  remarks ? { ...answer, notes: [...answer.notes, ...remarks(answer.rows, answer.total)] } : answer;

/** A question, at a grain that its metric allows, and the days that it came to be about. */
interface Asked {
  metric: Metric;
  question: Question;
  coverage: Coverage;
  period: Period;
  comparison: Comparison | null;
}

/** The spans of an answer: rows and total, now and as compared, and the weeks that tell the headline's usual wobble. */
function spansOf({ metric, question: { grain }, coverage, period, comparison }: Asked): Span[] {
  const then = comparison?.period;
  return [
    { name: 'rows', grain, ...period, other: then },
    ...(then ? [{ name: 'compared_rows', grain, ...then, other: period }] : []),
    ...(metric.severalRows ? [] : [{ name: 'total', grain: 'all' as const, ...period }]),
    ...(then && !metric.severalRows ? [{ name: 'compared_total', grain: 'all' as const, ...then }] : []),
    ...(then && metric.headline
      ? [{ name: 'weeks', grain: 'week' as const, ...wobblePeriod(period, then, coverage) }]
      : []),
  ];
}

function answerOf({ metric, question, coverage, period, comparison }: Asked, asked: SpanRows, notes: Note[]): Answer {
  const scoped = (days: Period): AnswerScope => ({ ...question, ...days, asOf: coverage.asOf });
  const total = totalOf(metric, asked.total);
  const then = comparison && { ...comparison, total: totalOf(metric, asked.compared_total) };
  return {
    metric: metric.id,
    scope: scoped(period),
    rows: asked.rows ?? [],
    total,
    compared: then && {
      scope: scoped(then.period),
      rows: asked.compared_rows ?? [],
      total: then.total,
      basis: then.basis,
    },
    change: then && headlineChange(metric, { period, total }, then, asked.weeks ?? [], coverage),
    notes,
    hidden: null,
    completeUntil:
      metric.shape === 'series' ? lastCompletePeriod(earlier(period.to, coverage.leastAsOf), question.grain) : null,
  };
}

/** A total stands for no period. */
function totalOf(metric: Metric, [row, ...others]: Row[] = []): Row | null {
  if (!row || others.length > 0) return null;
  return metric.shape === 'series' ? { ...row, period: null } : row;
}

/** The grain asked for, or the smallest that the metric allows. */
function grainFor(metric: Metric, asked: Grain): Grain {
  return !metric.grains || metric.grains.includes(asked) ? asked : metric.grains[0]!;
}

const grainNote = (asked: Grain, used: Grain): Note[] =>
  asked === used
    ? []
    : [{ code: 'grain-changed', count: 0, text: `Shown by the ${used}: a smaller grain would mislead here.` }];

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
