import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { post } from '../testing/tiny-records.ts';

it('cuts every month’s own posts into levels that add up to its contributors', async () => {
  const month = (name: string, posts: Record<string, number>) =>
    Object.entries(posts).flatMap(([member, count]) =>
      Array.from({ length: count }, (_, index) => post(`${name} ${member} ${index}`, member, `${name}-10T09:00`)),
    );
  const { ask } = await tinyCommunity([
    ...month('2024-01', { amber: 8, coral: 1, teal: 1 }),
    ...month('2024-03', { amber: 1, coral: 1 }),
  ]);
  const { rows, total } = await ask('levels-over-time');
  expect(columns(rows, 'period', 'core', 'regular', 'casual', 'people')).toEqual([
    ['2024-01-01', 1, 2, 0, 3],
    ['2024-02-01', 0, 0, 0, 0],
    ['2024-03-01', 2, 0, 0, 2],
  ]);
  expect(total).toMatchObject({ period: null, people: 3 });
});
