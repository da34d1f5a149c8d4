import { expect, it } from 'vitest';
import { columns, sharedCommunity, tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, reply } from '../testing/tiny-records.ts';

const { ask } = sharedCommunity([
  person('amber', { team: 'Care' }),
  person('coral', { team: 'Care' }),
  person('teal', { team: 'Build' }),
  post('1', 'amber', '2024-01-01T09:00'),
  reply('2', '1', 'coral', '2024-01-01T10:00'),
  // The way back is no new tie.
  reply('3', '1', 'amber', '2024-01-08T10:00', { parent: '2' }),
  reply('4', '1', 'teal', '2024-01-08T10:00', { channel: 'ideas' }),
  reply('5', '1', 'teal', '2024-01-09T10:00'),
  reply('6', '1', 'plum', '2024-01-09T10:00'),
  reply('7', '1', 'amber', '2024-01-09T10:00'),
]);

it('are pairs of whom one replied to the other for the first time, and those of two teams', async () => {
  const { rows, total } = await ask('new-ties');
  expect(columns(rows, 'period', 'pairs', 'across_teams', 'other_pairs', 'people')).toEqual([
    ['2024-01-01', 1, 0, 1, 2],
    ['2024-01-08', 2, 1, 1, 3],
  ]);
  expect(total).toMatchObject({
    pairs: 3,
    across_teams: 1,
    other_pairs: 2,
    people: 4,
    people_across: 2,
    people_other: 3,
  });
});

it('look at the whole community: who had met elsewhere before does not meet here', async () => {
  expect((await ask('new-ties', { channel: 'general' })).total).toMatchObject({ pairs: 2, across_teams: 0 });
  expect((await ask('new-ties', { from: '2024-01-09' })).total).toMatchObject({ pairs: 1 });
});

it('are not shown to an executive where they are about fewer than five people', async () => {
  expect((await ask('new-ties', { view: 'executive' })).total).toMatchObject({
    pairs: null,
    across_teams: null,
    other_pairs: null,
  });
});

it('do not claim that nobody joins two teams where no team is known', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'coral', '2024-01-01T10:00'),
  ]);
  expect((await ask('new-ties')).rows).toMatchObject([{ pairs: 1, across_teams: null, other_pairs: 1 }]);
});
