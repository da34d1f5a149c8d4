import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post, reply } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const later = '2024-01-02T09:00';
const people = [
  person('amber', { team: 'Care' }),
  person('coral', { team: 'Care' }),
  person('teal', { team: 'Build' }),
  person('rust', { team: 'Build', bot: true }),
  person('plum', { team: 'Legal' }),
];

it('counts replies by the team that wrote them and the team that they answer, 0 included', async () => {
  const { ask } = await tinyCommunity([
    ...people,
    post('1', 'teal', on),
    reply('2', '1', 'amber', on),
    reply('3', '1', 'coral', on),
    reply('4', '1', 'coral', on, { parent: '2' }),
    reply('5', '1', 'teal', on, { parent: '2' }),
    post('6', 'plum', on),
  ]);
  const { rows, total } = await ask('team-matrix');
  expect(rows[0]).toEqual({
    from_team: 'Care',
    to_team: 'Care',
    replies: 1,
    within: true,
    people: 1,
    people_answered: 1,
  });
  expect(columns(rows, 'from_team', 'to_team', 'replies', 'people', 'people_answered')).toEqual([
    ['Care', 'Care', 1, 1, 1],
    ['Care', 'Build', 2, 2, 1],
    ['Care', 'Legal', 0, 0, 0],
    ['Build', 'Care', 1, 1, 1],
    ['Build', 'Build', 0, 0, 0],
    ['Build', 'Legal', 0, 0, 0],
    ['Legal', 'Care', 0, 0, 0],
    ['Legal', 'Build', 0, 0, 0],
    ['Legal', 'Legal', 0, 0, 0],
  ]);
  expect(total).toBeNull();
});

it('leaves out replies to oneself, to and by bots, of unknown authors and of people without a team', async () => {
  const { ask } = await tinyCommunity([
    ...people,
    post('1', 'amber', on),
    reply('2', '1', 'amber', on),
    reply('3', '1', 'rust', on),
    reply('4', '1', 'teal', on, { parent: '3' }),
    reply('5', '1', null, on),
    reply('6', '1', 'teal', on, { parent: '5' }),
    reply('7', '1', 'ochre', on),
    post('8', 'coral', on, { kind: 'reshare', thread: '1' }),
    reply('9', 'lost', 'coral', on),
  ]);
  const { rows } = await ask('team-matrix');
  expect(rows.map(({ replies }) => replies)).toEqual([0, 0, 0, 0]);
});

it('lets the filters choose the reply, not whom it answers', async () => {
  const { ask } = await tinyCommunity([
    ...people,
    post('1', 'teal', on),
    reply('2', '1', 'amber', later),
    reply('3', '1', 'teal', later, { parent: '2' }),
  ]);
  const { rows } = await ask('team-matrix', { from: '2024-01-02', team: 'Care' });
  expect(columns(rows, 'from_team', 'to_team', 'replies')).toEqual([
    ['Care', 'Care', 0],
    ['Care', 'Build', 1],
  ]);
});

it('hides from an executive what describes fewer than five at either end, and a neighbour that would give it away', async () => {
  const team = (name: string, size: number) => crowd(size, name).map((member) => person(member, { team: name }));
  const replies = (from: string[], to: string, times = 1) =>
    Array.from({ length: times }, (_, round) =>
      from.map((member) => reply(`${member} to ${to} ${round}`, `of ${to}`, member, on)),
    ).flat();
  const [care, build, legal] = [crowd(6, 'Care'), crowd(6, 'Build'), crowd(6, 'Legal')];
  const { ask } = await tinyCommunity([
    ...['Care', 'Build', 'Legal'].flatMap((name) => team(name, 6)),
    ...[...care, ...build, ...legal].map((member) => post(`of ${member}`, member, on)),
    // Everybody of Care answers everybody of Build and of Legal; of Build three answer Legal.
    ...care.flatMap((member) => [...build, ...legal].flatMap((to) => replies([member], to))),
    ...replies(build.slice(0, 3), legal[0]!),
    ...build.flatMap((member) => care.flatMap((to) => replies([member], to))),
    // Six of Legal answer one of Care: it is about that one.
    ...replies(legal, care[0]!),
    ...legal.flatMap((member) => build.flatMap((to) => replies([member], to, 2))),
  ]);
  const { rows } = await ask('team-matrix', { view: 'executive' });
  const between = rows.filter(({ within }) => !within);
  expect(columns(between, 'from_team', 'to_team', 'replies', 'people', 'people_answered')).toEqual(
    [
      ['Care', 'Build', 36, 6, 6],
      ['Care', 'Legal', 36, 6, 6],
      ['Legal', 'Care', null, 6, null],
      ['Legal', 'Build', null, 6, 6],
      ['Build', 'Care', null, 6, 6],
      ['Build', 'Legal', null, null, null],
    ].sort((a, b) => order(between, a) - order(between, b)),
  );
});

const order = (rows: { from_team?: unknown; to_team?: unknown }[], [from, to]: unknown[]) =>
  rows.findIndex(({ from_team, to_team }) => from_team === from && to_team === to);
