import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { post, reply } from '../testing/tiny-records.ts';

it('is the median number of replies in a thread, and the share in which nobody else wrote', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('1a', '1', 'coral', '2024-01-01T10:00'),
    reply('1b', '1', 'amber', '2024-01-09T10:00'),
    post('2', 'coral', '2024-01-02T09:00'),
    reply('2a', '2', 'coral', '2024-01-02T10:00'),
    post('3', 'teal', '2024-01-03T09:00'),
    post('bot', null, '2024-01-03T09:00', { bot: true }),
  ]);
  const { rows } = await ask('depth', { to: '2024-01-07' });
  expect(rows).toEqual([
    { period: '2024-01-01', threads: 3, median_replies: 1, share_without_reply: 2 / 3, people: 3 },
  ]);
});

it('counts a reply by somebody unknown as somebody else’s', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('1a', '1', null, '2024-01-01T10:00'),
  ]);
  expect((await ask('depth')).total).toMatchObject({ threads: 1, share_without_reply: 0 });
});

it('knows nothing where the source shows no replies', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', '2024-01-01T09:00')]);
  expect((await ask('depth')).total).toMatchObject({ threads: 0, median_replies: null, share_without_reply: null });
});
