import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { distinctiveByQuestion, questionTerms } from '../question-terms.ts';

export default defineMetric({
  id: 'chat-distinctive',
  title: 'What was distinctive of a question',
  question: 'Which words belong to one question of the chat more than to its others?',
  unit: 'people',
  shape: 'table',
  definition:
    'Words that are likelier in the answers to a question than in those to the chat’s other questions, used by at least two people there. ζ is the log-odds ratio with an informative Dirichlet prior of a tenth of the chat’s uses (500 at most), by its standard deviation; somebody who uses a word under two other questions counts there twice, since the same people answer them all. Shown are up to 12 words a question with ζ of at least 1, the surest first. In a chat of which fewer than half of the posts have a known author, posts stand for people.',
  source: 'Monroe, Colaresi & Quinn 2008 (Fightin’ Words).',
  caveats: [
    'An hour’s chat has few words: below ζ = 2 a word is a hint, and no finding.',
    'With one question chosen there are no others, and nothing is distinctive.',
  ],
  needs: ['authors'],
  columns: {
    chat: { label: 'chat' },
    question: { label: 'question' },
    term: { label: 'word' },
    people: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
    zeta: { label: 'how sure, ζ' },
  },
  row: z.object({
    chat: column.text,
    question: column.text,
    term: column.text,
    people: column.maybeCount,
    posts: column.count,
    zeta: z.number(),
  }),
  counts: [
    { column: 'people', people: 'people' },
    { column: 'posts', people: 'people' },
    { column: 'zeta', people: 'people' },
  ],
  dropSmallRows: true,
  sql: questionTerms,
  finish: (rows) =>
    distinctiveByQuestion(rows).map(({ row: { chat, question, term, people, posts }, zeta }) => ({
      ...{ chat: chat!, question: question!, term: term!, people: people ?? null, posts: posts!, zeta },
    })),
});
