import { expect, it } from 'vitest';
import { sharedCommunity } from '../testing/tiny-community.ts';
import { person, post, reply } from '../testing/tiny-records.ts';

const { ask } = sharedCommunity([
  person('amber', { name: 'Amber Otter' }),
  person('coral', { name: 'Coral Wren', team: 'Care' }),
  person('teal', { name: 'Teal Finch', team: 'Build' }),
  post('0', 'coral', '2024-01-01T09:00'),
  post('1', 'coral', '2024-02-05T09:00'),
  reply('1a', '1', 'amber', '2024-02-05T11:00'),
  reply('1b', '1', 'amber', '2024-02-05T15:00'),
  post('2', 'teal', '2024-02-06T09:00'),
  reply('2a', '2', 'amber', '2024-02-06T13:00'),
  reply('2b', '2', 'teal', '2024-02-06T13:00'),
  reply('2c', '2', 'coral', '2024-02-06T10:00'),
  post('3', 'amber', '2024-02-07T09:00'),
  reply('3a', '3', 'teal', '2024-02-07T10:00'),
]);

it('are those who reply to most people, with how long these waited and who they are', async () => {
  expect((await ask('champions')).rows).toEqual([
    // Two hours for Coral and four for Teal, who had begun that very day.
    {
      member: 'Amber Otter',
      people_answered: 2,
      median_hours: 3,
      newcomers_answered: 1,
      teams_reached: 2,
      people: 1,
    },
    { member: 'Coral Wren', people_answered: 1, median_hours: 1, newcomers_answered: 1, teams_reached: 1, people: 1 },
    // Amber's team is not known, which is not none.
    {
      member: 'Teal Finch',
      people_answered: 1,
      median_hours: 1,
      newcomers_answered: 1,
      teams_reached: null,
      people: 1,
    },
  ]);
});

it('are never named to an executive', async () => {
  const { rows, hidden } = await ask('champions', { view: 'executive' });
  expect(rows).toEqual([]);
  expect(hidden?.rows).toBe(3);
});
