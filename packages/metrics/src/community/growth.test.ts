import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, crowd, person, post, record, type TinyRecord } from '../testing/tiny-records.ts';

const member = (channel: string, who: string, joined_on?: string, left_on?: string): TinyRecord =>
  record({
    type: 'membership',
    community: 'company',
    channel,
    member: who,
    ...(joined_on && { joined_on }),
    ...(left_on && { left_on }),
  });
const months = (...at: string[]) => at.map((month) => `2024-${month}-01`);

it('counts who joined by their first post where nothing else is known, and everybody until the period’s end', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-05T09:00'),
    post('2', 'coral', '2024-01-06T09:00'),
    post('3', 'amber', '2024-02-05T09:00'),
    post('4', 'slate', '2024-03-05T09:00'),
    post('5', null, '2024-03-06T09:00'),
  ]);
  const { rows, total } = await ask('growth');
  expect(rows).toEqual([
    { period: '2024-01-01', joined: 2, members: 2, left: null, fewest: 1, people: 2 },
    { period: '2024-02-01', joined: 0, members: 2, left: null, fewest: 1, people: 2 },
    { period: '2024-03-01', joined: 1, members: 3, left: null, fewest: 1, people: 3 },
  ]);
  expect(total).toEqual({ period: null, joined: 3, members: 3, left: null, fewest: 3, people: 3 });
});

it('goes by the day of joining a channel where it is known, and lets go who left', async () => {
  const { ask } = await tinyCommunity([
    member('general', 'amber', '2023-11-20'),
    member('general', 'coral', '2024-01-10', '2024-02-10'),
    member('general', 'slate'),
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'coral', '2024-01-20T09:00'),
    post('3', 'amber', '2024-03-05T09:00'),
  ]);
  expect(columns((await ask('growth')).rows, 'period', 'joined', 'members', 'left')).toEqual([
    [months('01')[0], 1, 2, 0],
    [months('02')[0], 0, 1, 1],
    [months('03')[0], 0, 1, 0],
  ]);
});

it('goes by the day of the account over whole communities, and by the first post in a channel', async () => {
  const { ask } = await tinyCommunity([
    person('amber', { joined_on: '2024-01-02' }),
    post('1', 'coral', '2024-01-01T09:00'),
    post('2', 'amber', '2024-03-05T09:00'),
  ]);
  expect(columns((await ask('growth')).rows, 'joined')).toEqual([[2], [0], [0]]);
  expect(columns((await ask('growth', { channel: 'general' })).rows, 'joined')).toEqual([[1], [0], [1]]);
});

it('does not take the day of a roster for the day of joining, but its end for leaving', async () => {
  const { ask } = await tinyCommunity([
    person('amber', { roster: true, joined_on: '2015-01-01', left_on: '2024-02-20' }),
    post('1', 'amber', '2024-01-05T09:00'),
    coveredUntil('2024-03-31'),
  ]);
  expect(columns((await ask('growth')).rows, 'joined', 'members', 'left')).toEqual([
    [1, 1, 0],
    [0, 0, 1],
    [0, 0, 0],
  ]);
});

it('nobody joins later than they posted, and bots never do', async () => {
  const { ask } = await tinyCommunity([
    person('rust', { bot: true }),
    member('general', 'rust', '2024-01-01'),
    member('general', 'amber', '2024-03-01'),
    post('1', 'amber', '2024-01-05T09:00'),
    post('2', 'rust', '2024-01-06T09:00'),
  ]);
  expect(columns((await ask('growth')).rows, 'joined', 'members')).toEqual([[1, 1]]);
});

it('under a team or a word counts those of the team, and by their first post that says it', async () => {
  const { ask } = await tinyCommunity([
    person('amber', { team: 'Care' }),
    member('general', 'amber', '2024-01-01'),
    member('general', 'coral', '2024-01-01'),
    post('1', 'coral', '2024-01-01T09:00'),
    post('2', 'amber', '2024-02-05T09:00', { words: ['trust'] }),
  ]);
  expect(columns((await ask('growth', { team: 'Care' })).rows, 'joined')).toEqual([[1], [0]]);
  expect(columns((await ask('growth', { term: 'trust' })).rows, 'joined')).toEqual([[0], [1]]);
});

it('shows an executive no running total from which the few who joined in between could be told', async () => {
  const joins = [
    ...crowd(9).map((who) => [who, '01']),
    ...crowd(2, 'coral').map((who) => [who, '02']),
    ...crowd(8, 'slate').map((who) => [who, '03']),
  ];
  const { ask } = await tinyCommunity(
    joins.map(([who, month], index) => post(`${index}`, who!, `2024-${month}-05T09:00`)),
  );
  const { rows, total } = await ask('growth', { view: 'executive' });
  expect(columns(rows, 'members')).toEqual([[null], [null], [null]]);
  expect(rows[1]!.joined).toBeNull();
  expect(rows.filter(({ joined }) => joined === null).length).toBeGreaterThan(1);
  expect(total).toMatchObject({ joined: 19, members: 19 });
});
