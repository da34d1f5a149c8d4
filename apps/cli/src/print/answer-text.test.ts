import { createMemoryGroundswell } from '@groundswell/api/testing';
import type { Answer, MetricDescription } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { answerText } from './answer-text.ts';

const metric = createMemoryGroundswell().metrics()[0] as MetricDescription;
const answer: Answer = {
  metric: 'contributors',
  scope: {
    from: '2024-01-01',
    to: '2024-01-17',
    asOf: '2024-01-17',
    grain: 'week',
    codebook: 'mindset',
    against: 'rest',
    view: 'executive',
    team: ['Support'],
  },
  rows: [
    { period: '2024-01-01', posts: 12, contributors: 7 },
    { period: '2024-01-08', posts: null, contributors: null },
    { period: '2024-01-15', posts: 9, contributors: 6 },
  ],
  total: null,
  compared: null,
  change: null,
  notes: [],
  hidden: { minimum: 5, cells: [{ row: 1, column: 'posts' }], comparedCells: [], rows: 2 },
  completeUntil: '2024-01-08',
};

test('a hidden figure says so, one that is not known is a dash, and periods that are not over are named', () => {
  expect(answerText(answer, metric).split('\n')).toEqual([
    'Contributors: How many people take part?',
    '2024-01-01 to 2024-01-17 · by the week · Support · as an executive',
    '',
    'Period        Posts  Contributors (people)',
    '──────────  ───────  ─────────────────────',
    '2024-01-01       12                      7',
    '2024-01-08  under 5                      —',
    '2024-01-15        9                      6',
    '',
    'The periods after 2024-01-08 are not over.',
    'Groups of fewer than 5 people are hidden: 1 figure, 2 rows.',
  ]);
});

test('an answer without rows says that there is nothing', () => {
  expect(answerText({ ...answer, rows: [], hidden: null }, metric)).toContain('Nothing in this scope.');
});
