import type { Ask } from './http-problem.ts';
import type { LeftOutCount, Problem } from './ledger.ts';
import type { MeasurePreview } from './measures.ts';

/** A message as it will be read; `at` is in UTC, or a day where no time is known. A long text is cut. */
export interface PreviewPost {
  channel: string;
  author: string | null;
  at: string;
  text: string;
}

/** What one zip, folder or set of files would come to. It was read to its end, and nothing of it was kept. */
export interface Preview {
  files: string[];
  /** The source that was recognised or named; null where nobody can read it. */
  source: string | null;
  /** How sure the recognition is, from 0 to 1; 1 where a person named the source. */
  confidence: number;
  community: string | null;
  /** The first five that the reader met. */
  posts: PreviewPost[];
  read: number;
  /** Messages that would be kept, but for those that are loaded already: nobody has compared yet. */
  kept: number;
  leftOut: LeftOutCount[];
  problems: Omit<Problem, 'type'>[];
  problemCount: number;
  /** Distinct known authors, without bots. */
  people: number;
  /** First and last day, in `timezone`. */
  from: string | null;
  to: string | null;
  /** The zone in which times without a zone are read: what was said, else the workspace's. */
  timezone: string;
  /** Whether its times depend on that zone. */
  needsTimezone: boolean;
  /** Only of business measures: how their columns are read. `read` and `kept` then count values. */
  measures?: MeasurePreview;
  /** What must be said before it can be imported. */
  asks: Ask[];
  /** Why it cannot be imported as it is, in a sentence. */
  problem: string | null;
}
