import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post, reply } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';

it('counts replies by the role that wrote them and the role that they answer', async () => {
  const { ask } = await tinyCommunity([
    person('indigo', { role: 'facilitator' }),
    person('teal', { role: 'leader' }),
    post('1', 'indigo', on),
    reply('2', '1', 'amber', on),
    reply('3', '1', 'coral', on),
    reply('4', '1', 'indigo', on, { parent: '2' }),
    reply('5', '1', 'coral', on, { parent: '2' }),
    reply('6', '1', 'amber', on, { parent: '5' }),
    post('7', 'teal', on),
  ]);
  const { rows } = await ask('role-matrix');
  expect(columns(rows, 'from_role', 'to_role', 'replies', 'facilitated', 'people', 'people_answered')).toEqual([
    ['facilitator', 'facilitator', 0, true, 0, 0],
    ['facilitator', 'leader', 0, true, 0, 0],
    ['facilitator', 'member', 1, true, 1, 1],
    ['leader', 'facilitator', 0, true, 0, 0],
    ['leader', 'leader', 0, false, 0, 0],
    ['leader', 'member', 0, false, 0, 0],
    ['member', 'facilitator', 2, true, 2, 1],
    ['member', 'leader', 0, false, 0, 0],
    ['member', 'member', 2, false, 2, 2],
  ]);
});

it('hides from an executive what is about one facilitator, and what members wrote among themselves stays', async () => {
  const members = crowd(6);
  const { ask } = await tinyCommunity([
    person('indigo', { role: 'facilitator' }),
    post('1', 'indigo', on),
    ...members.map((member) => reply(`${member} 1`, '1', member, on)),
    ...members.map((member, place) =>
      reply(`${member} 2`, '1', member, on, { parent: `${members[(place + 1) % 6]} 1` }),
    ),
  ]);
  const { rows } = await ask('role-matrix', { view: 'executive' });
  expect(columns(rows, 'from_role', 'to_role', 'replies', 'people', 'people_answered')).toEqual([
    ['facilitator', 'facilitator', 0, 0, 0],
    ['facilitator', 'member', 0, 0, 0],
    ['member', 'facilitator', null, 6, null],
    ['member', 'member', 6, 6, 6],
  ]);
});
