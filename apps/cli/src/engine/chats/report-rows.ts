import { type QuestionInput, questionSchema, type Row } from '@groundswell/contract';
import type { ReportSources } from './chat-report.ts';

/** What metrics say of a chat, as its report needs it. */
export interface ReportRows {
  chats: Row[];
  asking: Row[];
  pace: Row[];
  grid: Row[];
  links: Row[];
  compared: Row[];
  distinctive: Row[];
  quotes: Row[];
  open: Row[];
  /** The words of each question. */
  terms: Row[][];
}

/** Asks all of them at once. */
export async function rowsOf(
  { answer }: Pick<ReportSources, 'answer'>,
  about: QuestionInput,
  questions: string[],
  signal?: AbortSignal,
): Promise<ReportRows> {
  const rows = async (metric: string, more: QuestionInput = {}): Promise<Row[]> =>
    (await answer(metric, questionSchema.parse({ ...about, ...more }), signal)).rows;
  const [chats, asking, pace, grid, links, compared, distinctive, quotes, open, terms] = await Promise.all([
    rows('chats'),
    rows('chat-questions'),
    rows('chat-pace'),
    rows('theme-by-question'),
    rows('shared-links'),
    rows('chats-compare'),
    rows('chat-distinctive'),
    rows('chat-quotes'),
    rows('chat-open-questions'),
    Promise.all(questions.map((question) => rows('terms', { question }))),
  ]);
  return { chats, asking, pace, grid, links, compared, distinctive, quotes, open, terms };
}
