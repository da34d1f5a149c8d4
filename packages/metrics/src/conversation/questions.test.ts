import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { post, reply } from '../testing/tiny-records.ts';

it('are threads that ask, and how many of them somebody else answered', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00', { asks: true }),
    reply('1a', '1', 'coral', '2024-01-20T10:00', { asks: true }),
    post('2', 'amber', '2024-01-02T09:00', { asks: true }),
    reply('2a', '2', 'amber', '2024-01-02T10:00'),
    post('3', 'teal', '2024-01-03T09:00'),
  ]);
  expect((await ask('questions', { to: '2024-01-07' })).rows).toEqual([
    { period: '2024-01-01', questions: 2, answered: 1, share: 0.5, people: 1 },
  ]);
});
