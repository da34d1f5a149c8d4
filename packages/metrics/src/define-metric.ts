import type {
  CountablePosts,
  Grain,
  MetricDescription,
  Note,
  Row,
  Shape,
  UseElsewhere,
  Verdict,
} from '@groundswell/contract';
import type { z } from 'zod';
import type { Query } from './query.ts';

/** A count, the column that says how many people it describes, and how hidden neighbours could give it away. */
export interface GuardedCount {
  column: string;
  people: string;
  /** Where nobody counts them (null), the figure is of the whole company and tells of no group. */
  ofCompanyWhereNull?: boolean;
  /** The rows' values add up to the total's: one hidden row could be subtracted out, so a second one is hidden. */
  addsUp?: boolean;
  /** The rows that are alike in these columns add up to what another metric shows beside this one: of them, too, a second one is hidden. */
  addsUpWithin?: string[];
  /** The same for rows that are alike in these columns: each row is then part of two such sums. */
  addsUpAlso?: string[];
  /** An executive never sees it, because it would give away what another metric hides. */
  leadsOnly?: boolean;
  /** Columns of the row that it was computed from: with one of them hidden it could give it away. */
  derivedFrom?: string[];
  /** It tells as much where it is 0: a figure of a business, a difference, what listed people did not do. */
  evenZero?: boolean;
}

/** Something that not every source shows. */
export type Need = 'authors' | 'times' | 'replies' | 'reactions' | 'roster' | 'facilitators';

/** Rows of counted terms instead of SQL: pure but for small questions that it may ask of the same scope. */
export interface TermCounting {
  /** SELECT of `post_id` and `group_id` over the scope's named steps; unless given, the scope is the group 0. */
  posts?: string;
  rows(posts: CountablePosts, asked: { elsewhere(): UseElsewhere; steps: Query }): Row[] | Promise<Row[]>;
  /** Whether the rows ask for what the scope is set against. */
  setsAgainst?: boolean;
  total?(posts: CountablePosts): Row;
}

/** A metric as its file writes it. Everything that the API, the glossary and the page know of it comes from here. */
export interface MetricDefinition {
  id: string;
  title: string;
  question: string;
  unit: string;
  shape: Shape;
  better?: 'higher' | 'lower';
  /** The column that stands for the metric on a card. */
  headline?: string;
  definition: string;
  source: string;
  caveats: string[];
  /** Allowed grains; all of them unless said. */
  grains?: Grain[];
  /** What each column is called on the page, and its unit where it is not a plain count. */
  columns: Record<string, { label: string; unit?: string }>;
  row: z.ZodObject;
  /** One SELECT over the scope's named steps (scope.ts); a series has the column `period`. */
  sql: string;
  /** Further SELECTs over the scope's named steps, each by a name, whose rows `finish` is handed too. */
  steps?: Record<string, string>;
  /** What SQL alone can't say: makes the rows of the answer of those that the SELECT, and each of the steps, gives. Pure. */
  finish?: (rows: Row[], steps: Record<string, Row[]>) => Row[];
  /** A series with several rows a period (one a theme), which has no one total: none is asked for. */
  severalRows?: boolean;
  /** What a reader should know of just these rows, besides what all metrics say of their scope: of what is shown, after hiding. */
  remarks?: (rows: Row[], total: Row | null) => Note[];
  /** What the rows of complete periods, as the reader may see them, say in words. Pure. */
  verdict?: (rows: Row[]) => Verdict | null;
  /** For shapes without periods: the SELECT of the one row that stands for the whole scope. */
  total?: string;
  /** How the capability "count-terms" gives the same rows and the same total; where it can't, the SQL answers. */
  counting?: TermCounting;
  counts: GuardedCount[];
  /** Columns that add up to another within a row: with one hidden, a second one is hidden. */
  parts?: { of: string; columns: string[] };
  /** An executive does not see rows about fewer people than the minimum: the row's name itself tells too much. */
  dropSmallRows?: boolean;
  /** What the sources must show for the figure to be known; what they do not is said in the answer's notes. */
  needs?: Need[];
}

/** A metric with the folder that it lies in. */
export interface Metric extends MetricDefinition {
  family: string;
}

/** Checks what types can't: that every column named anywhere is a column of the row. */
export function defineMetric(definition: MetricDefinition): MetricDefinition {
  const known = new Set(Object.keys(definition.row.shape));
  const named = [
    ...Object.keys(definition.columns),
    ...definition.counts.flatMap(({ column, people, derivedFrom = [], addsUpWithin = [], addsUpAlso = [] }) => [
      column,
      people,
      ...derivedFrom,
      ...addsUpWithin,
      ...addsUpAlso,
    ]),
    ...(definition.parts ? [definition.parts.of, ...definition.parts.columns] : []),
    ...(definition.headline ? [definition.headline] : []),
  ];
  const unknown = [
    ...named.filter((column) => !known.has(column)),
    ...[...known].filter((column) => !(column in definition.columns)),
  ];
  if (unknown.length)
    throw new Error(`Metric ${definition.id}: not in both row and columns: ${[...new Set(unknown)].join(', ')}`);
  return definition;
}

/** What everyone may know of a metric. */
export function describeMetric(metric: Metric): MetricDescription {
  const { id, title, question, family, shape, unit, definition, source, caveats } = metric;
  return {
    id,
    title,
    question,
    family,
    shape,
    unit,
    better: metric.better ?? null,
    headline: metric.headline ?? null,
    definition,
    source,
    caveats,
    columns: Object.entries(metric.columns).map(([name, column]) => ({
      name,
      label: column.label,
      unit: column.unit ?? null,
    })),
    sql: writtenSql(metric),
    grains: metric.grains ?? ['day', 'week', 'month', 'quarter'],
  };
}

const writtenSql = ({ sql, steps = {} }: Metric): string =>
  [sql.trim(), ...Object.entries(steps).map(([name, step]) => `-- ${name}\n${step.trim()}`)].join('\n\n');
