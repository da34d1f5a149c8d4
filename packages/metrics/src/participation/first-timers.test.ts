import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, post, reply } from '../testing/tiny-records.ts';

const settled = [post('0', 'amber', '2024-01-01T09:00'), reply('0a', '0', 'coral', '2024-01-02T09:00')];

it('are people whose first post in the community lies in the period, and whether anybody answered', async () => {
  const { ask } = await tinyCommunity([
    ...settled,
    post('1', 'teal', '2024-02-05T09:00'),
    reply('1a', '1', 'amber', '2024-02-06T09:00'),
    post('2', 'ochre', '2024-02-07T09:00'),
    reply('2a', '0', 'rust', '2024-02-07T10:00'),
    post('3', 'teal', '2024-02-12T09:00'),
    coveredUntil('2024-02-18'),
  ]);
  const { rows } = await ask('first-timers', { from: '2024-02-05', to: '2024-02-18' });
  expect(rows).toEqual([
    { period: '2024-02-05', first_timers: 3, started: 2, answered: 1, answered_share: 0.5, people: 3 },
    { period: '2024-02-12', first_timers: 0, started: 0, answered: 0, answered_share: null, people: 0 },
  ]);
});

it('are nobody in the community’s first 28 days', async () => {
  const { ask } = await tinyCommunity(settled);
  expect((await ask('first-timers')).total).toMatchObject({ first_timers: 0, answered_share: null });
});

it('are not answered by themselves', async () => {
  const { ask } = await tinyCommunity([
    ...settled,
    post('1', 'teal', '2024-02-05T09:00'),
    reply('1a', '1', 'teal', '2024-02-06T09:00'),
  ]);
  expect((await ask('first-timers')).total).toMatchObject({ started: 1, answered: 0 });
});

it('were somewhere else before: only the first post in the whole community counts', async () => {
  const { ask } = await tinyCommunity([
    ...settled,
    post('1', 'teal', '2024-02-05T09:00'),
    post('2', 'teal', '2024-02-06T09:00', { channel: 'ideas' }),
  ]);
  expect(columns((await ask('first-timers', { channel: 'ideas', from: '2024-02-05' })).rows, 'first_timers')).toEqual([
    [0],
  ]);
});
