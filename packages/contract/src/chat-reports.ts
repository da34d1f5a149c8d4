import { z } from 'zod';
import type { Viewer } from './question.ts';

/** Where in a chat's report a facilitator may write: before the questions, to one of them (Q1, Q2 …), after them. */
export const chatTextPart = z
  .string()
  .regex(/^(?:introduction|closing|Q[1-9]\d{0,3})$/, 'must be introduction, closing, or a question such as Q1');

/** What is written there, in Markdown. Several pages of print. */
export const chatText = z.string().max(20_000);

/** What a facilitator wrote for the report of a chat, in Markdown; '' where nothing is. */
export interface ChatTexts {
  introduction: string;
  /** Only of those questions that have one: Q1, Q2 … */
  comments: { [question: string]: string };
  closing: string;
}

/** The report of a chat. */
export interface ChatReports {
  /** As they were written, names included. @throws Refusal 404 where there is no such chat, 403 for an executive. */
  texts(chat: string, view: Viewer): Promise<ChatTexts>;
  /** Puts a text in the place of what is there; '' takes it away. @throws Refusal 404 where there is no such chat. */
  write(chat: string, part: string, text: string): Promise<ChatTexts>;
}
