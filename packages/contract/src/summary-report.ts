import type { z } from 'zod';
import type { Change } from './answer.ts';
import type { themeColour } from './codebook.ts';
import type { Goal } from './goals.ts';
import type { Measure } from './measures.ts';
import type { PublishedReport } from './published-report.ts';
import type { Grain, Question, Viewer } from './question.ts';

/** What the summary is taken along as: a file that opens from disk, a page to print, slides with charts to edit. */
export const summaryFormats = ['html', 'pdf', 'pptx'] as const;
export type SummaryFormat = (typeof summaryFormats)[number];

/** The sheet that the one page is printed on. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** A fact behind the sentence: its first words in bold, the rest in grey, and whether it is good. */
export interface SummaryFact {
  bold: string;
  rest: string;
  tone: 'good' | 'bad' | 'neutral';
}

/** One business figure; `value` is null where it is not known (`why` says why) or hidden (`under` is the smallest group shown). */
export interface SummaryCard {
  metric: string;
  title: string;
  unit: string;
  better: 'higher' | 'lower' | null;
  value: number | null;
  under: number | null;
  why: string | null;
  change: Change | null;
  line: { values: (number | null)[]; completeUntilIndex: number };
}

/** People who took part, period by period; `before` is the period of the comparison that has the same place. */
export interface SummaryEngagement {
  grain: Grain;
  rows: { period: string; people: number | null; before: number | null }[];
  /** What the comparison is called; null where there is none. */
  comparedWith: string | null;
  /** First day of the last complete period; null where all are over. */
  completeUntil: string | null;
}

/** A theme with the people who raised it (posts, where most authors are not known). */
export interface SummaryTheme {
  label: string;
  colour: z.infer<typeof themeColour>;
  /** Null where the reader may not see so small a group. */
  size: number | null;
  before: number | null;
  /** More than half of its posts are one person's. */
  loud: boolean;
}

export interface SummaryChannel {
  channel: string;
  posts: number | null;
  people: number | null;
  lastPost: string | null;
}

/** A business figure of the customer's own, with its values in the period. */
export interface SummaryMeasure extends Pick<Measure, 'name' | 'unit' | 'better' | 'grain' | 'target'> {
  values: { day: string; value: number }[];
}

/** A problem that somebody wants solved, and how far it is, in a sentence. */
export interface SummaryGoal extends Pick<Goal, 'problem' | 'measure' | 'team' | 'day'> {
  status: Pick<Goal['status'], 'code' | 'text' | 'wayShare' | 'timeShare'>;
}

/** The Summary page as it is printed, sent and shown: everything in it, under the filters and for the viewer of one question. */
export interface SummaryReport {
  /** Whom the figures are about: the chosen communities, or all. */
  about: string;
  view: Viewer;
  period: { from: string; to: string } | null;
  /** The filters in force beside the period, each in words: "team: Customer Care". */
  filters: string[];
  sentence: string;
  /** What changed beyond what is usual, or that nothing did; and how that was judged. */
  facts: SummaryFact[];
  factsRestOn: string;
  cards: SummaryCard[];
  engagement: SummaryEngagement;
  /** `most` raised first; `of` how many there are; `unit` is people or posts. */
  themes: { rows: SummaryTheme[]; unit: 'people' | 'posts'; codebook: string; comparedWith: string | null };
  /** The busiest first; `of` is how many there are. */
  channels: { rows: SummaryChannel[]; of: number };
  measures: SummaryMeasure[];
  /** The one that is due first comes first. */
  goals: SummaryGoal[];
  /** Answered questions, and the minutes that the customer says each is worth; null until they say, or where it is not known. */
  value: { answered: number; minutes: number } | null;
  /** What the figures rest on, in sentences. */
  restsOn: string[];
  definitions: { title: string; definition: string }[];
  minimumGroup: number | null;
  /** UTC. */
  madeAt: string;
  timezone: string;
}

/** The Summary page to take along. */
export interface Summaries {
  /** Without a period it is about the last six months, as the page opens. @throws Refusal as `answer`. */
  report(question: Question, signal?: AbortSignal): Promise<SummaryReport>;
  /** @throws Refusal 422 for a PDF where there is no Chromium. */
  publish(
    question: Question,
    how: { format: SummaryFormat; paper: Paper },
    signal?: AbortSignal,
  ): Promise<PublishedReport>;
}
