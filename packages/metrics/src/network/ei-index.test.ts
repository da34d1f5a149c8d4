import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, reply } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const people = ['amber', 'coral'].flatMap((colour) => [
  person(`${colour} of A`, { team: 'A' }),
  person(`${colour} of B`, { team: 'B' }),
]);
const opened = ['amber of A', 'coral of A', 'amber of B', 'coral of B'].map((member) => post(member, member, on));
/** So many replies by one person to another's thread. */
const replies = (from: string, to: string, count: number, at = on) =>
  Array.from({ length: count }, (_, round) => reply(`${from} to ${to} ${at} ${round}`, to, from, at));

it('is replies between teams less those within, of all, beside its value by chance: the matrix 6 2 / 1 3 by hand', async () => {
  const { ask } = await tinyCommunity([
    ...people,
    ...opened,
    ...replies('amber of A', 'coral of A', 6),
    ...replies('amber of A', 'amber of B', 2),
    ...replies('amber of B', 'coral of A', 1),
    ...replies('coral of B', 'amber of B', 3),
  ]);
  expect((await ask('ei-index')).rows).toEqual([
    {
      period: '2024-01-01',
      replies: 12,
      within: 9,
      between: 3,
      index: -0.5,
      // By A 8 and to A 7, by B 4 and to B 5: (8·7 + 4·5) ÷ 12² = 76 ÷ 144 would stay within.
      expected: 1 - (2 * 76) / 144,
      people: 4,
      people_within: 4,
      people_between: 3,
    },
  ]);
});

it('is −1 where every team keeps to itself, and then less than by chance', async () => {
  const { ask } = await tinyCommunity([
    ...people,
    ...opened,
    ...replies('amber of A', 'coral of A', 5),
    ...replies('amber of B', 'coral of B', 5),
  ]);
  expect((await ask('ei-index')).total).toMatchObject({ index: -1, expected: 0, people_between: 0 });
});

it('is what was expected where all is as by chance', async () => {
  const { ask } = await tinyCommunity([
    ...people,
    ...opened,
    ...['A', 'B'].flatMap((from) => ['A', 'B'].flatMap((to) => replies(`amber of ${from}`, `coral of ${to}`, 2))),
  ]);
  expect((await ask('ei-index')).total).toMatchObject({ index: 0, expected: 0 });
});

it('is not known without replies between people of known teams, nor its value by chance where one team alone replies', async () => {
  const { ask } = await tinyCommunity([
    ...people,
    ...opened,
    ...replies('amber of A', 'coral of B', 2),
    ...replies('stranger', 'coral of B', 2, '2024-01-08T09:00'),
  ]);
  expect((await ask('ei-index')).rows).toMatchObject([
    { replies: 2, index: 1, expected: null },
    { replies: 0, index: null, expected: null, people: 0 },
  ]);
});

it('hides from an executive the index that a few people between teams would be read from', async () => {
  const crowd = ['1', '2', '3', '4', '5', '6'].map((name) => person(name, { team: 'A' }));
  const { ask } = await tinyCommunity([
    ...people,
    ...crowd,
    ...opened,
    ...crowd.flatMap(({ record }) => (record.type === 'member' ? replies(record.member, 'amber of A', 2) : [])),
    ...replies('amber of B', 'coral of A', 1),
  ]);
  expect((await ask('ei-index', { view: 'executive' })).total).toMatchObject({
    replies: 13,
    within: null,
    between: null,
    index: null,
  });
});
