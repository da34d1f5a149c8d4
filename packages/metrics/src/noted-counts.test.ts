import { questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { notedCounts } from './noted-counts.ts';
import { sharedCommunity } from './testing/tiny-community.ts';
import { person, post, reaction } from './testing/tiny-records.ts';

const { query } = sharedCommunity([
  person('ana', { roster: true }),
  person('hook', { bot: true }),
  post('p1', 'ana', '2024-01-01T09:00'),
  post('p2', null, '2024-01-02T09:00'),
  post('p3', 'ben', '2024-01-03'),
  post('p4', 'hook', '2024-01-03T09:00'),
  reaction('p1', 'ben'),
]);
const counts = (question: object, from: string, to: string) =>
  notedCounts(questionSchema.parse(question), { from, to }, true, query);

it('counts the same from days as under a filter that leaves everything', async () => {
  for (const [from, to] of [
    ['2024-01-01', '2024-01-03'],
    ['2024-01-02', '2024-01-02'],
    ['2024-01-03', '2024-02-03'],
    ['2020-01-01', '2020-02-01'],
  ] as const)
    expect(await counts({}, from, to)).toEqual(await counts({ channel: ['general'] }, from, to));
});

it('counts bots, unknown authors, posts without a time, and reactions without a time of their own', async () => {
  expect(await counts({}, '2024-01-01', '2024-01-03')).toEqual({
    bots: 1,
    unknown_authors: 1,
    posts: 3,
    day_only: 1,
    reactions_without_time: 1,
    roster: 1,
  });
});
