import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, post, reply } from '../testing/tiny-records.ts';

it('is the starters answered within 7 days, of those that are at least 7 days old', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'teal', '2024-01-02T09:00'),
    post('3', 'coral', '2024-01-01T09:00'),
    post('4', 'coral', '2024-01-03T09:00'),
    reply('5', '4', 'teal', '2024-01-12T09:00'),
    coveredUntil('2024-01-31'),
  ]);
  const { rows } = await ask('answered-within-7-days', { to: '2024-01-14' });
  expect(rows).toEqual([
    { period: '2024-01-01', starters: 3, answered: 1, share: 1 / 3, people: 2 },
    { period: '2024-01-08', starters: 0, answered: 0, share: null, people: 0 },
  ]);
});

it('counts an answer after exactly 7 days, and none a second later', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'teal', '2024-01-08T09:00:00Z'),
    post('3', 'amber', '2024-01-01T09:00'),
    reply('4', '3', 'teal', '2024-01-08T09:00:01Z'),
    coveredUntil('2024-01-31'),
  ]);
  expect((await ask('answered-within-7-days')).total).toMatchObject({ starters: 2, answered: 1, share: 0.5 });
});

it('leaves out of both what is younger than 7 days on the last covered day, answered or not', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-24T23:59'),
    post('2', 'amber', '2024-01-25T00:00'),
    reply('3', '2', 'teal', '2024-01-25T01:00'),
    coveredUntil('2024-01-31'),
  ]);
  expect((await ask('answered-within-7-days')).total).toMatchObject({ starters: 1, answered: 0, share: 0, people: 1 });
});

it('measures age from the community’s own last covered day', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'teal', '2024-01-01T10:00'),
    coveredUntil('2024-01-07'),
    post('3', 'amber', '2024-01-01T09:00', { community: 'sister' }),
    reply('4', '3', 'teal', '2024-01-01T10:00', { community: 'sister' }),
    coveredUntil('2024-01-08', 'sister'),
  ]);
  expect((await ask('answered-within-7-days')).total).toMatchObject({ starters: 1, answered: 1 });
});

it('takes no answer from oneself, a bot or an unknown author', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'amber', '2024-01-01T10:00'),
    reply('3', '1', 'rust', '2024-01-01T10:00', { bot: true }),
    reply('4', '1', null, '2024-01-01T10:00'),
    coveredUntil('2024-01-31'),
  ]);
  expect((await ask('answered-within-7-days')).total).toMatchObject({ starters: 1, answered: 0 });
});

it('leaves out day-only posts, posts without a known author, and communities without replies', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('2', '1', 'teal', '2024-01-01T10:00'),
    post('3', 'amber', '2024-01-01'),
    post('4', null, '2024-01-01T09:00'),
    coveredUntil('2024-01-31'),
    post('5', 'amber', '2024-01-01T09:00', { community: 'archive' }),
    coveredUntil('2024-01-31', 'archive'),
  ]);
  const { rows, notes } = await ask('answered-within-7-days');
  expect(columns(rows, 'starters', 'answered')[0]).toEqual([1, 1]);
  expect(notes.map(({ code }) => code)).toEqual(['unknown-authors', 'day-only', 'not-shown-by-source']);
});
