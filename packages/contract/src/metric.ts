/** One chart per shape; a metric's shape says which columns it must have (see packages/metrics/src/define-metric.ts). */
export type Shape = 'number' | 'series' | 'breakdown' | 'grid' | 'table' | 'graph';

/** What everyone may know about a metric: the glossary, OpenAPI and the dashboard are made from this. */
export interface MetricDescription {
  id: string;
  title: string;
  /** The question that the metric answers; a panel's title. */
  question: string;
  /** 'participation', 'conversation' …: the folder that holds it. */
  family: string;
  shape: Shape;
  unit: string;
  /** Whether more is better; absent where neither is. */
  better: 'higher' | 'lower' | null;
  /** The column that stands for the metric on a card, or null. */
  headline: string | null;
  /** Formula in words, and who is excluded. */
  definition: string;
  /** Where the definition comes from. */
  source: string;
  caveats: string[];
  columns: { name: string; label: string; unit: string | null }[];
  /** The SQL as it is run, without the scope that is put before it. */
  sql: string;
  grains: ('day' | 'week' | 'month' | 'quarter')[];
}
