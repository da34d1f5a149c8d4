import type { Question } from './question.ts';

/** A cell of an answer: a figure, a name, or null for "not known" (or hidden, see `Hidden`). */
export type Cell = string | number | boolean | null;
export type Row = { [column: string]: Cell };

/** Something that a reader of the figure should know, with the count behind it. */
export interface Note {
  code:
    | 'unknown-authors'
    | 'bots-left-out'
    | 'day-only'
    | 'ranked-by-posts'
    | 'not-shown-by-source'
    | 'reaction-times'
    | 'no-roster'
    | 'no-facilitator'
    | 'grain-changed'
    | 'truncated'
    | 'codebook-version';
  count: number;
  text: string;
}

/** The scope as it was understood: every day inclusive. */
export interface AnswerScope extends Omit<Question, 'from' | 'to'> {
  from: string | null;
  to: string | null;
  /** The last covered day of the most covered community in scope; ages and presets are counted from it. */
  asOf: string | null;
}

/** What an executive may not see. `cells` name row and column; row -1 is the total. `rows` counts rows taken out whole. */
export interface Hidden {
  minimum: number;
  cells: { row: number; column: string }[];
  comparedCells: { row: number; column: string }[];
  rows: number;
}

/** How the headline figure moved against the comparison, judged by the series' usual wobble. */
export interface Change {
  column: string;
  now: number | null;
  before: number | null;
  /** `now - before`, in the column's unit. */
  difference: number | null;
  /** Robust spread (1.4826 × median absolute deviation) of the weekly series; null where under 12 weeks are known. */
  wobble: number | null;
  verdict: 'better' | 'worse' | 'changed' | 'about the same' | 'not known';
}

/** What a series says in words, where its metric has a rule for it; `code` names which of its verdicts it is. */
export interface Verdict {
  code: string;
  text: string;
}

/** What a metric answers. */
export interface Answer {
  metric: string;
  scope: AnswerScope;
  rows: Row[];
  /** The same question over the whole scope at once; null where it has no meaning. */
  total: Row | null;
  compared: { scope: AnswerScope; rows: Row[]; total: Row | null; basis: 'previous' | 'year' } | null;
  change: Change | null;
  /** Only of a metric that has one, and null where its rows say too little. */
  verdict?: Verdict | null;
  notes: Note[];
  hidden: Hidden | null;
  /** First day of the last complete period; later periods are not over. Null where the answer has no periods. */
  completeUntil: string | null;
}
