import { z } from 'zod';
import type { ChatReport, ReportNames } from './chat-report.ts';
import type { PublishedReport } from './published-report.ts';
import type { Viewer } from './question.ts';

/** Where in a chat's report a facilitator may write: before the questions, to one of them (Q1, Q2 … Intro, Wrap), after them. */
export const chatTextPart = z
  .string()
  .regex(
    /^(?:introduction|closing|Intro|Wrap|Q[1-9]\d{0,3})$/,
    'must be introduction, closing, or a question such as Q1',
  );

/** What is written there, in Markdown. Several pages of print. */
export const chatText = z.string().max(20_000);

/** What a facilitator wrote for the report of a chat, in Markdown; '' where nothing is. */
export interface ChatTexts {
  introduction: string;
  /** Only of those questions that have one: Q1, Q2 … */
  comments: { [question: string]: string };
  closing: string;
}

/** What a report is published as: a file that opens from disk, a text, the placed posts as a table, or pages to print. */
export const reportFormats = ['html', 'md', 'csv', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** For whom a report is, and how people are called in it: an executive's never has names. */
export interface ReportAsked {
  names: ReportNames;
  view: Viewer;
  /** Id of the codebook whose themes are meant. */
  codebook: string;
}

/** The report of a chat. */
export interface ChatReports {
  /** As they were written, names included; for an executive without names, as in the report. @throws Refusal 404 where there is no such chat. */
  texts(chat: string, view: Viewer): Promise<ChatTexts>;
  /** Puts a text in the place of what is there; '' takes it away. @throws Refusal 404 where there is no such chat. */
  write(chat: string, part: string, text: string): Promise<ChatTexts>;
  /** @throws Refusal 404 where there is no such chat. */
  report(chat: string, asked: ReportAsked, signal?: AbortSignal): Promise<ChatReport>;
  /** @throws Refusal 404; 403 for the placed posts where an executive asks; 422 for a PDF where there is no Chromium. */
  publish(chat: string, format: ReportFormat, asked: ReportAsked, signal?: AbortSignal): Promise<PublishedReport>;
}
