import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, post } from '../testing/tiny-records.ts';

/** So many posts by each of these people, all on one day. */
const writing = (posts: Record<string, number>) =>
  Object.entries(posts).flatMap(([member, count]) =>
    Array.from({ length: count }, (_, index) => post(`${member} ${index}`, member, '2024-01-01T09:00')),
  );

it('puts the largest contributors into the core until it has 80 % of the posts', async () => {
  const { ask } = await tinyCommunity(writing({ amber: 10, coral: 6, teal: 2, ochre: 1, rust: 1 }));
  const { rows, total } = await ask('ladder');
  expect(columns(rows, 'level', 'members', 'posts', 'share')).toEqual([
    ['core', 2, 16, 0.4],
    ['regular', 2, 3, 0.4],
    ['casual', 1, 1, 0.2],
  ]);
  expect(total).toMatchObject({ members: 5, posts: 20 });
});

it('leaves posts without a known author out', async () => {
  const { ask } = await tinyCommunity([...writing({ amber: 1 }), post('x', null, '2024-01-01T09:00')]);
  expect((await ask('ladder')).total).toMatchObject({ members: 1, posts: 1 });
});

it('says nothing where nobody wrote', async () => {
  const { ask } = await tinyCommunity([post('x', null, '2024-01-01T09:00')]);
  expect((await ask('ladder')).rows).toEqual([]);
});

it('hides a level of few people from an executive, and what would give it away', async () => {
  const { ask } = await tinyCommunity(
    writing({ amber: 40, ...Object.fromEntries(crowd(10, 'teal').map((member) => [member, 2])) }),
  );
  const { rows } = await ask('ladder', { view: 'executive' });
  expect(rows.filter(({ members }) => members === null).length).not.toBe(1);
  expect(rows.find(({ level }) => level === 'casual')?.members).toBeNull();
});
