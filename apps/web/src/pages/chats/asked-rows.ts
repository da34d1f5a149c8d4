import type { ChatQuestion, Row } from '@groundswell/contract';

/** The questions of a chat with what is known of each; one that no post belongs to has no answers, and one that only posts name comes last. */
export function askedRows(questions: Pick<ChatQuestion, 'question' | 'text' | 'askedAt'>[], answered: Row[]): Row[] {
  const byName = new Map(answered.map((row) => [row.question, row]));
  const asked = new Set(questions.map(({ question }) => question));
  return [
    ...questions.map(
      ({ question, text, askedAt }) => byName.get(question) ?? { question, text, asked_at: askedAt, answers: 0 },
    ),
    ...answered.filter(({ question }) => !asked.has(String(question))),
  ];
}
