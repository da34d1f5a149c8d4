import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, record } from '../testing/tiny-records.ts';

const channel = (id: string, name: string, community = 'company') =>
  record({ type: 'channel', community, channel: id, name });

it('lists every channel with its posts, people and last day, most posts first', async () => {
  const { ask } = await tinyCommunity([
    channel('c1', 'ideas'),
    channel('c2', 'lunch'),
    post('1', 'amber', '2024-01-01T09:00', { channel: 'c2' }),
    post('2', 'amber', '2024-01-02T09:00', { channel: 'c1' }),
    post('3', 'coral', '2024-01-03T09:00', { channel: 'c1' }),
  ]);
  const { rows, total } = await ask('channels');
  expect(rows).toEqual([
    { community: 'company', channel: 'ideas', posts: 2, contributors: 2, last_post: '2024-01-03', people: 2 },
    { community: 'company', channel: 'lunch', posts: 1, contributors: 1, last_post: '2024-01-01', people: 1 },
  ]);
  expect(total).toEqual({
    community: null,
    channel: null,
    posts: 3,
    contributors: 2,
    last_post: '2024-01-03',
    people: 2,
  });
});

it('lists a channel that was silent in the period with 0, and one in which nobody ever wrote', async () => {
  const { ask } = await tinyCommunity([
    channel('empty', 'empty'),
    post('1', 'amber', '2024-01-01T09:00', { channel: 'old' }),
    post('2', 'amber', '2024-02-01T09:00', { channel: 'new' }),
  ]);
  const { rows } = await ask('channels', { from: '2024-02-01' });
  expect(columns(rows, 'channel', 'posts', 'last_post')).toEqual([
    ['new', 1, '2024-02-01'],
    ['empty', 0, null],
    ['old', 0, null],
  ]);
});

it('tells channels of the same name in two communities apart', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'amber', '2024-01-01T09:00', { community: 'sister' }),
    post('3', 'amber', '2024-01-01T09:00', { community: 'sister' }),
  ]);
  expect(columns((await ask('channels')).rows, 'community', 'channel', 'posts')).toEqual([
    ['sister', 'general', 2],
    ['company', 'general', 1],
  ]);
  expect((await ask('channels', { channel: 'company/general' })).rows).toHaveLength(1);
  expect((await ask('channels', { channel: 'general' })).rows).toHaveLength(2);
  expect((await ask('channels', { community: 'sister' })).rows).toHaveLength(1);
});

it('leaves bots out and counts posts without a known author', async () => {
  const { ask } = await tinyCommunity([
    person('rust', { bot: true }),
    post('1', 'rust', '2024-01-03T09:00'),
    post('2', null, '2024-01-02T09:00'),
  ]);
  expect((await ask('channels')).rows[0]).toMatchObject({ posts: 1, contributors: 0, last_post: '2024-01-02' });
});
