import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, reaction, reply } from '../testing/tiny-records.ts';

const leader = (member: string) => person(member, { roster: true, role: 'leader' });

it('is the share of the leaders who posted or reacted, and whether their threads were answered', async () => {
  const { ask } = await tinyCommunity([
    ...['amber', 'coral', 'teal', 'ochre'].map(leader),
    person('rust', { roster: true }),
    post('1', 'amber', '2024-01-01T09:00'),
    reply('1a', '1', 'rust', '2024-01-01T10:00'),
    post('2', 'amber', '2024-01-02T09:00'),
    post('3', 'rust', '2024-01-02T09:00'),
    reaction('3', 'coral'),
  ]);
  expect((await ask('leadership')).rows).toEqual([
    {
      period: '2024-01-01',
      leaders: 4,
      participating: 2,
      share: 0.5,
      started: 2,
      answered_by_others: 1,
      people: 2,
    },
  ]);
});

it('is not known where the roster names no leader', async () => {
  const { ask } = await tinyCommunity([person('amber', { roster: true }), post('1', 'amber', '2024-01-01T09:00')]);
  expect((await ask('leadership')).rows[0]).toMatchObject({ leaders: null, share: null, people: 0 });
});

it('is hidden from an executive where it would be about fewer than five leaders', async () => {
  const { ask } = await tinyCommunity([leader('amber'), post('1', 'amber', '2024-01-01T09:00')]);
  const { rows } = await ask('leadership', { view: 'executive' });
  expect(rows[0]).toMatchObject({ leaders: null, participating: null, share: null, started: null });
});
