import { expect, it } from 'vitest';
import { columns, sharedCommunity, tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, reaction } from '../testing/tiny-records.ts';

const onTeam = (team: string, ...members: string[]) => members.map((member) => person(member, { roster: true, team }));
const { ask } = sharedCommunity([
  ...onTeam('Care', 'amber', 'coral', 'teal', 'ochre'),
  ...onTeam('Build', 'rust', 'cobalt'),
  post('1', 'amber', '2024-01-01T09:00'),
  post('2', 'amber', '2024-01-02T09:00'),
  reaction('1', 'coral'),
  post('3', 'rust', '2024-01-02T09:00'),
  post('4', 'violet', '2024-01-02T09:00'),
]);

it('gives each team its people, who of them took part, and their posts', async () => {
  const { rows, total } = await ask('teams');
  expect(columns(rows, 'team', 'roster', 'participants', 'rate', 'posts')).toEqual([
    ['Build', 2, 1, 0.5, 1],
    ['Care', 4, 2, 0.5, 2],
    [null, null, 1, null, 1],
  ]);
  expect(total).toMatchObject({ roster: 6, participants: 4, posts: 4 });
});

it('narrows to the teams asked for', async () => {
  expect(columns((await ask('teams', { team: 'Care' })).rows, 'team', 'roster')).toEqual([['Care', 4]]);
});

it('does not know a rate without a roster', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', '2024-01-01T09:00')]);
  const { rows, total } = await ask('teams');
  expect(columns(rows, 'team', 'roster', 'participants', 'rate')).toEqual([[null, null, 1, null]]);
  expect(total?.roster).toBeNull();
});
