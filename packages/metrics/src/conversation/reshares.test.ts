import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { post } from '../testing/tiny-records.ts';

it('are the posts that pass words on, and their share of all', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'coral', '2024-01-02T09:00', { kind: 'reshare' }),
    post('3', 'coral', '2024-01-03T09:00', { kind: 'reshare' }),
    post('4', 'teal', '2024-01-03T09:00'),
  ]);
  expect((await ask('reshares')).rows).toEqual([{ period: '2024-01-01', reshares: 2, share: 0.5, people: 1 }]);
});
