import type { Question, Row } from '@groundswell/contract';
import type { Metric } from './define-metric.ts';
import type { Query } from './query.ts';
import { looksBack, readPeriod, type Span, scopeFor } from './scope.ts';

/** Rows by the name of the span that they are about. */
export type SpanRows = Record<string, Row[]>;

/**
 * Asks a metric's SQL about several spans: a series about all of them at once, what looks back or has no periods about one
 * at a time. Rows of a series have the first day of their period; a span of grain "all" is asked the metric's total.
 */
export async function askSpans(
  metric: Metric,
  question: Question,
  spans: Span[],
  query: Query,
  signal?: AbortSignal,
): Promise<SpanRows> {
  const together = metric.shape === 'series' && !looksBack(metric.sql);
  const asked = await Promise.all(
    (together ? [spans] : spans.map((span) => [span])).map(async (group) => {
      const sql = textFor(metric, group[0]!);
      const select = (text: string) => run(text, question, group, query, signal);
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
  const { before, values } = scopeFor(sql, question, spans);
  const text = sql.trim();
  return query(`with ${before}${/^select\b/i.test(text) ? '\n' : ',\n'}${text}`, values, signal);
}

function bySpan(rows: Row[], spans: Span[]): SpanRows {
  const sorted: SpanRows = Object.fromEntries(spans.map(({ name }) => [name, []]));
  for (const row of rows) {
    const { place, day } = readPeriod(Number(row.period));
    sorted[spans[place]!.name]!.push({ ...row, period: day });
  }
  return sorted;
}
