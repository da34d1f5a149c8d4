import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, person, post, reaction } from '../testing/tiny-records.ts';

const onRoster = (member: string, fields: Parameters<typeof person>[1] = {}) =>
  person(member, { roster: true, ...fields });

it('is the people on the roster who posted or reacted, of all on the roster', async () => {
  const { ask } = await tinyCommunity([
    ...['amber', 'coral', 'teal', 'ochre'].map((member) => onRoster(member)),
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'amber', '2024-01-02T09:00'),
    reaction('1', 'coral'),
  ]);
  const { rows } = await ask('participation-rate');
  expect(rows).toEqual([{ period: '2024-01-01', participants: 2, roster: 4, rate: 0.5, people: 2 }]);
});

it('lets guests, bots and people beside the roster stand outside both', async () => {
  const { ask } = await tinyCommunity([
    onRoster('amber'),
    onRoster('coral'),
    onRoster('indigo', { guest: true }),
    onRoster('rust', { bot: true }),
    ...['amber', 'indigo', 'rust', 'violet'].map((member, index) => post(String(index), member, '2024-01-01T09:00')),
  ]);
  expect((await ask('participation-rate')).total).toMatchObject({ participants: 1, roster: 2, rate: 0.5 });
});

it('counts somebody from the day they joined to the day they left, both included', async () => {
  const { ask } = await tinyCommunity([
    onRoster('amber'),
    onRoster('coral', { joined_on: '2024-01-14' }),
    onRoster('teal', { joined_on: '2024-01-15' }),
    onRoster('ochre', { left_on: '2024-01-01' }),
    onRoster('cobalt', { left_on: '2023-12-31' }),
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'amber', '2024-01-15T09:00'),
  ]);
  const { rows, total } = await ask('participation-rate');
  expect(columns(rows, 'period', 'roster')).toEqual([
    ['2024-01-01', 2],
    ['2024-01-08', 2],
    ['2024-01-15', 3],
  ]);
  expect(total?.roster).toBe(4);
});

it('is 0, not unknown, in a week in which nobody on the roster took part', async () => {
  const { ask } = await tinyCommunity([onRoster('amber'), post('1', 'violet', '2024-01-01T09:00')]);
  expect((await ask('participation-rate')).rows[0]).toMatchObject({ participants: 0, roster: 1, rate: 0 });
});

it('is not known without a roster, and says so', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', '2024-01-01T09:00')]);
  const { rows, total, notes } = await ask('participation-rate');
  expect(rows[0]).toEqual({ period: '2024-01-01', participants: null, roster: null, rate: null, people: 0 });
  expect(total).toMatchObject({ rate: null });
  expect(notes.map(({ code }) => code)).toContain('no-roster');
});

it('is not known before anybody was on the roster', async () => {
  const { ask } = await tinyCommunity([
    onRoster('amber', { joined_on: '2024-01-08' }),
    post('1', 'amber', '2024-01-01T09:00'),
    coveredUntil('2024-01-14'),
  ]);
  const { rows } = await ask('participation-rate');
  expect(columns(rows, 'participants', 'roster', 'rate')).toEqual([
    [null, null, null],
    [0, 1, 0],
  ]);
});

it('narrows both to a team, and only who took part to a channel', async () => {
  const { ask } = await tinyCommunity([
    onRoster('amber', { team: 'Care' }),
    onRoster('coral', { team: 'Care' }),
    onRoster('teal', { team: 'Build' }),
    onRoster('ochre', { team: 'Build' }),
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'teal', '2024-01-01T09:00', { channel: 'ideas' }),
    reaction('2', 'coral', undefined, { channel: 'ideas' }),
  ]);
  expect((await ask('participation-rate', { team: 'Care' })).total).toMatchObject({ participants: 2, roster: 2 });
  expect((await ask('participation-rate', { channel: 'ideas' })).total).toMatchObject({ participants: 2, roster: 4 });
  expect((await ask('participation-rate', { channel: 'ideas', team: 'Build' })).total).toMatchObject({
    participants: 1,
    roster: 2,
    rate: 0.5,
  });
});
