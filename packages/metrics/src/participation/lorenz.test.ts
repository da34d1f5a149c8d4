import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, post } from '../testing/tiny-records.ts';

const each = (size: number, posts: (place: number) => number) =>
  crowd(size).flatMap((member, place) =>
    Array.from({ length: posts(place) }, (_, index) => post(`${member} ${index}`, member, '2024-01-01T09:00')),
  );

it('is a straight line where all wrote the same', async () => {
  const { ask } = await tinyCommunity(each(10, () => 2));
  expect(columns((await ask('lorenz')).rows, 'members_share', 'posts_share', 'people')).toEqual([
    [0.5, 0.5, 5],
    [1, 1, 10],
  ]);
});

it('goes from the smallest to the largest, and ends with everybody', async () => {
  const { ask } = await tinyCommunity(each(10, (place) => (place < 5 ? 1 : 3)));
  expect(columns((await ask('lorenz')).rows, 'members_share', 'posts_share')).toEqual([
    [0.5, 0.25],
    [1, 1],
  ]);
});

it('has one step where there are few, which an executive does not see', async () => {
  const { ask } = await tinyCommunity(each(4, () => 1));
  expect((await ask('lorenz')).rows).toHaveLength(1);
  expect((await ask('lorenz', { view: 'executive' })).rows).toEqual([]);
});
