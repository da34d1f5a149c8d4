import { expect, it } from 'vitest';
import { askedRows } from './asked-rows.ts';

const asked = (question: string) => ({ question, text: `${question}?`, askedAt: null });

it('shows a question that was added and that no post belongs to, in its turn', () => {
  const [first, third, other] = ['Q1', 'Q3', 'Q7'].map((question) => ({ question, answers: 4 }));
  expect(askedRows([asked('Q1'), asked('Q2'), asked('Q3')], [first!, third!, other!])).toEqual([
    first,
    { question: 'Q2', text: 'Q2?', asked_at: null, answers: 0 },
    ...[third, other],
  ]);
});
