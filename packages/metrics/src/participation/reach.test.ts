import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { post } from '../testing/tiny-records.ts';

it('adds views up, and takes the readers of the most read post', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00', { views: 40, readers: 12 }),
    post('2', 'coral', '2024-01-02T09:00', { views: 5, readers: 20 }),
    post('3', 'teal', '2024-01-02T09:00'),
    post('4', 'teal', '2024-01-08T09:00'),
  ]);
  const { rows, total } = await ask('reach');
  expect(rows).toEqual([
    { period: '2024-01-01', views: 45, readers: 20, people: 2 },
    { period: '2024-01-08', views: null, readers: null, people: 0 },
  ]);
  expect(total).toMatchObject({ views: 45, readers: 20, people: 2 });
});
