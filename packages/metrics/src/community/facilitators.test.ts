import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, reply } from '../testing/tiny-records.ts';

const facilitator = (id: string) => person(id, { role: 'facilitator', name: id.toUpperCase() });
const talk = [
  facilitator('teal'),
  facilitator('gold'),
  post('1', 'teal', '2024-01-01T09:00'),
  reply('2', '1', 'amber', '2024-01-02T09:00'),
  reply('3', '1', 'teal', '2024-01-03T09:00'),
  post('4', 'gold', '2024-01-04T09:00', { channel: 'other' }),
  post('5', null, '2024-01-05T09:00'),
];

it('lists the facilitators who posted, with their share of all posts, most posts first', async () => {
  const { ask } = await tinyCommunity(talk);
  expect((await ask('facilitators')).rows).toEqual([
    { member: 'TEAL', posts: 2, starters: 1, share: 2 / 5, last_post: '2024-01-03', people: 1 },
    { member: 'GOLD', posts: 1, starters: 1, share: 1 / 5, last_post: '2024-01-04', people: 1 },
  ]);
  expect(columns((await ask('facilitators', { channel: 'general' })).rows, 'member', 'share')).toEqual([['TEAL', 0.5]]);
  expect((await ask('facilitators', { from: '2024-01-05' })).rows).toEqual([]);
});

it('names nobody to an executive', async () => {
  const { ask } = await tinyCommunity(talk);
  expect(await ask('facilitators', { view: 'executive' })).toMatchObject({ rows: [], hidden: { rows: 2 } });
});

it('leaves out communities in which nobody is known to be a facilitator, and says so', async () => {
  const { ask } = await tinyCommunity([...talk, post('6', 'amber', '2024-01-05T09:00', { community: 'sister' })]);
  const { rows, notes } = await ask('facilitators');
  expect(rows[0]!.share).toBe(2 / 5);
  expect(notes.map(({ code }) => code)).toContain('no-facilitator');
});
