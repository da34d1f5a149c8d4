import type { Question, Row } from '@groundswell/contract';
import { askCounting } from './ask-counting.ts';
import type { Metric } from './define-metric.ts';
import type { Period } from './period.ts';
import type { Engine, Query } from './query.ts';
import { looksBack, scopeFor } from './scope.ts';
import { readPeriod, type Span } from './spans.ts';
import { withScope } from './with-scope.ts';

/** Rows by the name of the span that they are about. */
export type SpanRows = Record<string, Row[]>;

/**
 * Asks a metric's SQL about several spans: a series about all of them at once, what looks back or has no periods about one
 * at a time, or its terms counted where the engine can. Rows of a series have the first day of their period; a span of grain "all" is asked the metric's total.
 */
export async function askSpans(
  metric: Metric,
  question: Question,
  spans: Span[],
  { engine, covered, signal }: { engine: Engine; covered: Period; signal?: AbortSignal | undefined },
): Promise<SpanRows> {
  const counted = await askCounting(metric, spans, { question, engine, covered, signal });
  if (counted) return counted;
  const together = metric.shape === 'series' && !looksBack(metric.sql);
  const asked = await Promise.all(
    (together ? [spans] : spans.map((span) => [span])).map(async (group) => {
      const sql = textFor(metric, group[0]!);
      const select = (text: string) => run(text, question, group, engine.query, signal);
      const rows = sql === metric.sql ? await wholeRows(metric, select) : sql ? await select(sql) : [];
      return metric.shape === 'series' ? bySpan(rows, group) : { [group[0]!.name]: rows };
    }),
  );
  return Object.assign({}, ...asked);
}

const textFor = (metric: Metric, { grain }: Span): string | undefined =>
  grain === 'all' && metric.shape !== 'series' ? metric.total : metric.sql;

/** The rows of a metric's SELECT and its steps, finished. */
async function wholeRows({ sql, steps = {}, finish }: Metric, select: (sql: string) => Promise<Row[]>): Promise<Row[]> {
  const names = Object.keys(steps);
  const [rows, ...others] = await Promise.all([sql, ...Object.values(steps)].map(select));
  return finish ? finish(rows!, Object.fromEntries(names.map((name, place) => [name, others[place]!]))) : rows!;
}

function run(sql: string, question: Question, spans: Span[], query: Query, signal?: AbortSignal): Promise<Row[]> {
  const asked = withScope(sql, scopeFor(sql, question, spans));
  return query(asked.sql, asked.values, signal);
}

function bySpan(rows: Row[], spans: Span[]): SpanRows {
  const sorted: SpanRows = Object.fromEntries(spans.map(({ name }) => [name, []]));
  for (const row of rows) {
    const { place, day } = readPeriod(Number(row.period));
    sorted[spans[place]!.name]!.push({ ...row, period: day });
  }
  return sorted;
}
