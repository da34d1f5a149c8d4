import { expect, it } from 'vitest';
import { columns, sharedCommunity, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post, reply } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const { ask } = sharedCommunity([
  person('1', { name: 'Teal Finch', team: 'Care' }),
  person('2', { name: 'Teal Finch', team: 'Build' }),
  person('3', { name: 'Amber Otter' }),
  ...['1', '2', '3', '4'].map((member) => post(`of ${member}`, member, on)),
  ...['a', 'b', 'c'].map((id) => reply(id, 'of 2', '1', on)),
  reply('d', 'of 3', '1', on),
  reply('e', 'of 1', '3', on),
  reply('f', 'of 1', '3', on),
]);

it('is who replied to whom and how often, with numbers that tell people of one name apart', async () => {
  const { rows, total, notes } = await ask('reply-network');
  expect(rows[0]).toEqual({
    from_node: 1,
    from_member: 'Teal Finch',
    from_team: 'Care',
    to_node: 3,
    to_member: 'Teal Finch',
    to_team: 'Build',
    replies: 3,
    people: 2,
  });
  expect(columns(rows, 'from_node', 'to_node', 'from_team', 'to_team', 'replies')).toEqual([
    [1, 3, 'Care', 'Build', 3],
    [2, 1, null, 'Care', 2],
    [1, 2, 'Care', null, 1],
  ]);
  expect(total).toMatchObject({ replies: 6, people: 3, from_member: null });
  expect(notes).toEqual([]);
});

it('shows nobody to an executive', async () => {
  const { rows, hidden } = await ask('reply-network', { view: 'executive' });
  expect(rows).toEqual([]);
  expect(hidden?.rows).toBe(3);
});

it('keeps to the 500 edges with most replies, and says how many replies lie on others', async () => {
  const people = crowd(27);
  const { ask } = await tinyCommunity([
    ...people.map((member) => post(member, member, on)),
    ...people.flatMap((from) =>
      people
        .filter((to) => to !== from)
        .flatMap((to) => [
          reply(`${from} ${to}`, to, from, on),
          ...(from === 'amber 27' ? [reply(`${from} ${to} again`, to, from, on)] : []),
        ]),
    ),
  ]);
  const { rows, notes } = await ask('reply-network');
  expect(rows).toHaveLength(500);
  expect(rows.slice(0, 26).every(({ replies }) => replies === 2)).toBe(true);
  // 27 × 26 edges, 26 of them with two replies.
  expect(notes).toContainEqual({
    code: 'truncated',
    count: 702 + 26 - 526,
    text: 'Only the 500 edges with most replies are shown; 202 more replies lie on others.',
  });
});
