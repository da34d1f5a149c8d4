import type { Question } from './question.ts';

/** A sentence about what changed, and the page that shows it. */
export interface Headline {
  kind: 'series' | 'theme' | 'channel' | 'goal';
  /** The metric that it is told from. */
  metric: string;
  /** The claim, and after it what it rests on; together one or two sentences. */
  claim: string;
  grounds: string;
  /** Better, worse, or neither of both. */
  tone: 'good' | 'bad' | 'neutral';
  /** The dashboard's page that shows it, and the filters that it needs beside those in force. */
  page: string;
  search: Record<string, string>;
}

/** What changed beyond its usual range in the last four whole weeks of a scope. */
export interface Headlines {
  /** At most five, the least usual first. */
  headlines: Headline[];
  /** First and last day of the four weeks; null where nothing is covered. */
  weeks: { from: string; to: string } | null;
  /** How many series were judged, of how many that were declared. */
  judged: number;
  declared: number;
  /** In words: what was looked at, how seldom chance alone raises a sentence, and how surely a shift would be seen. */
  method: string;
}

/** What an asker may want to know first. */
export type TellHeadlines = (question: Question, signal?: AbortSignal) => Promise<Headlines>;
