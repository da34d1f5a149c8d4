import type { CountablePosts, CountTerms, Question, Row, TermUse, UseElsewhere } from '@groundswell/contract';
import type { SpanRows } from './ask-spans.ts';
import type { Metric, TermCounting } from './define-metric.ts';
import type { Period } from './period.ts';
import type { Engine } from './query.ts';
import { elsewhereOf, isEverything, scopeFor } from './scope.ts';
import type { Span } from './spans.ts';
import { withScope } from './with-scope.ts';

interface Asking {
  question: Question;
  engine: Engine;
  /** The days that are covered under the filters. */
  covered: Period;
  signal: AbortSignal | undefined;
}

/** The same rows as a metric's SQL gives, by counting terms in memory; null where the metric or the warehouse cannot. */
export async function askCounting(metric: Metric, spans: Span[], asking: Asking): Promise<SpanRows | null> {
  const { counting } = metric;
  const { countTerms } = asking.engine;
  if (!counting || !countTerms) return null;
  const answers = await Promise.all(byDays(spans).map((alike) => askDays(counting, countTerms, alike, asking)));
  return answers.includes(null) ? null : Object.assign({}, ...answers);
}

const inScope = 'select post_id, 0 as group_id from scope';
const inElsewhere = 'select post_id, 1 as group_id from elsewhere';

function asElsewhere({ terms, peopleOf }: TermUse): UseElsewhere {
  return { uses: terms.reduce((sum, term) => sum + peopleOf(term), 0), peopleOf };
}

/** Spans of the same days need the same posts. */
function byDays(spans: Span[]): Span[][] {
  const alike = new Map<string, Span[]>();
  for (const span of spans) {
    const days = `${span.from} ${span.to}`;
    alike.set(days, [...(alike.get(days) ?? []), span]);
  }
  return [...alike.values()];
}

async function askDays(
  counting: TermCounting,
  countTerms: CountTerms,
  spans: Span[],
  { question, engine, covered, signal }: Asking,
): Promise<SpanRows | null> {
  const span = spans[0]!;
  const following = elsewhereOf(question);
  const chosen = counting.setsAgainst && following === null;
  const sql = counting.posts ?? (chosen ? `${inScope} union all ${inElsewhere}` : inScope);
  const posts = await countTerms(
    sql === inScope && isEverything(question, span, covered)
      ? 'everything'
      : withScope(sql, scopeFor(sql, question, [span])),
    signal,
  );
  if (posts === null) return null;
  const asked = {
    elsewhere: () => (following === null ? asElsewhere(posts.use(1)) : posts.elsewhere(0, following)),
    steps: (step: string, more = {}) => {
      const { sql, values } = withScope(step, scopeFor(step, question, [span]));
      return engine.query(sql, { ...values, ...more }, signal);
    },
  };
  const rows = async ({ name, grain }: Span): Promise<[string, Row[]]> => [
    name,
    grain === 'all' ? totalRow(counting, posts) : await counting.rows(posts, asked),
  ];
  return Object.fromEntries(await Promise.all(spans.map(rows)));
}

const totalRow = ({ total }: TermCounting, posts: CountablePosts): Row[] => (total ? [total(posts)] : []);
