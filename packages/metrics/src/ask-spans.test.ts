import { questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { askSpans } from './ask-spans.ts';
import { defineMetric } from './define-metric.ts';
import { wholeSpan } from './spans.ts';
import { sharedCommunity } from './testing/tiny-community.ts';
import { post, reply } from './testing/tiny-records.ts';

const { query } = sharedCommunity([
  post('1', 'amber', '2024-01-01T09:00'),
  reply('2', '1', 'ben', '2024-01-02T09:00'),
  post('3', 'ben', '2024-01-09T09:00'),
]);

const inSteps = {
  ...defineMetric({
    id: 'in-steps',
    title: 'In steps',
    question: 'How many post, and how much?',
    unit: 'people',
    shape: 'number',
    definition: 'Made for this test.',
    source: 'This test.',
    caveats: [],
    columns: { people: { label: 'people' }, posts: { label: 'posts' } },
    row: z.object({ people: z.number(), posts: z.number() }),
    counts: [],
    sql: 'select count(distinct member_id) as people from scope',
    steps: { written: 'select post_id from scope' },
    finish: (rows, { written }) => rows.map((row) => ({ ...row, posts: written!.length })),
  }),
  family: 'test',
};

it('a metric in several steps is finished from the rows of each, all of the same scope', async () => {
  const spans = [wholeSpan({ from: '2024-01-01', to: '2024-01-07' })];
  const rows = await askSpans(inSteps, questionSchema.parse({}), [{ ...spans[0]!, name: 'rows', grain: 'week' }], {
    engine: { query },
    covered: { from: '2024-01-01', to: '2024-01-07' },
  });
  expect(rows).toEqual({ rows: [{ people: 2, posts: 2 }] });
});
