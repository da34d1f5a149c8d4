import { expect, it } from 'vitest';
import { columns, sharedCommunity } from '../testing/tiny-community.ts';
import { person, post, reply } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const { ask } = sharedCommunity([
  person('1', { name: 'Teal Finch', team: 'Care' }),
  person('2', { name: 'Teal Finch', team: 'Build' }),
  person('3', { name: 'Amber Otter' }),
  person('4', { name: 'Plum Heron' }),
  person('robot', { bot: true }),
  post('a', '1', on, { mentions: ['2', '3', '4'] }),
  reply('b', 'a', '1', on, { mentions: ['2', '2'] }),
  post('c', '2', on, { mentions: ['1'] }),
  post('of oneself', '3', on, { mentions: ['3'] }),
  post('of a bot', '3', on, { mentions: ['robot'] }),
  post('by a bot', 'robot', on, { mentions: ['3'] }),
  post('by nobody known', null, on, { mentions: ['3'] }),
  post('of nobody known', '3', on, { mentions: ['stranger'] }),
  post('reshared', '3', on, { kind: 'reshare', mentions: ['1'] }),
]);

it('is who mentions whom and in how many posts, also who never posts, without bots, oneself, and what is reshared', async () => {
  const { rows, total, notes } = await ask('mention-network');
  expect(columns(rows, 'from_node', 'to_node', 'from_team', 'to_team', 'mentions')).toEqual([
    [1, 2, 'Care', 'Build', 2],
    [1, 3, 'Care', null, 1],
    [1, 4, 'Care', null, 1],
    [2, 1, 'Build', 'Care', 1],
  ]);
  expect(rows[1]).toMatchObject({ from_member: 'Teal Finch', to_member: 'Amber Otter', people: 2 });
  expect(total).toMatchObject({ mentions: 5, people: 4, from_member: null });
  expect(notes.map(({ code }) => code)).not.toContain('truncated');
});

it('shows nobody to an executive', async () => {
  const { rows, hidden } = await ask('mention-network', { view: 'executive' });
  expect(rows).toEqual([]);
  expect(hidden?.rows).toBe(4);
});
