import type { OpenQuestion, PlacedPost, ReportPost, ReportQuote, Row } from '@groundswell/contract';
import { questionText } from '@groundswell/text';

/** A post of the report with the key by which metrics name it. */
export interface KeyedPost extends ReportPost {
  key: string;
}

/** Every post that is part of the chat, numbered in the order of time or, where no post has one, of the questions. */
export function transcriptOf(posts: PlacedPost[], questions: string[]): KeyedPost[] {
  const place = ({ question }: { question: string | null }) => (question === null ? -1 : questions.indexOf(question));
  const ordered = posts.some(({ at }) => at !== null) ? posts : posts.toSorted((a, b) => place(a) - place(b));
  return ordered
    .flatMap(({ part, ...post }) => (part === 'none' ? [] : [{ ...post, part }]))
    .map(({ post: key, at, day, seconds, author, text, question, part, method, confidence }, place) => ({
      ...{ key, number: place + 1, at, day, seconds: seconds === null ? null : Math.round(seconds) },
      ...{ author, text, question, part, method, confidence },
    }));
}

/** The posts that were chosen for a question, in their order, without the label and the hashtags around what they say. */
export function quotesOf(question: string, rows: Row[], transcript: KeyedPost[]): ReportQuote[] {
  return rows
    .filter((row) => row.question === question)
    .flatMap((row) => said(row, transcript).map((post) => ({ ...quoted(post), why: String(row.why_chosen ?? '') })));
}

/** What somebody asked and nobody answered. */
export function openQuestionsOf(rows: Row[], transcript: KeyedPost[]): OpenQuestion[] {
  return rows.flatMap((row) =>
    said(row, transcript).map((post) => ({
      ...quoted(post),
      role: typeof row.asked_by_role === 'string' ? row.asked_by_role : null,
    })),
  );
}

const said = ({ post }: Row, transcript: KeyedPost[]): KeyedPost[] => transcript.filter(({ key }) => key === post);

function quoted({ number, author, text }: KeyedPost): Pick<ReportQuote, 'number' | 'author' | 'text'> {
  return { number, author, text: questionText(text) || text };
}
