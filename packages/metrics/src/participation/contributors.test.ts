import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, reaction, reply } from '../testing/tiny-records.ts';

it('counts each person once a week, however often they wrote', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'amber', '2024-01-03T09:00'),
    reply('3', '1', 'coral', '2024-01-07T23:59'),
    post('4', 'amber', '2024-01-08T00:00'),
  ]);
  const { rows, total } = await ask('contributors');
  expect(rows).toEqual([
    { period: '2024-01-01', posts: 3, contributors: 2, participants: 2, people: 2 },
    { period: '2024-01-08', posts: 1, contributors: 1, participants: 1, people: 1 },
  ]);
  expect(total).toEqual({ period: null, posts: 4, contributors: 2, participants: 2, people: 2 });
});

it('leaves bots out, whether the post or the member is marked', async () => {
  const { ask } = await tinyCommunity([
    person('rust', { bot: true }),
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'rust', '2024-01-01T09:00'),
    post('3', 'teal', '2024-01-01T09:00', { bot: true }),
    reaction('1', 'rust'),
  ]);
  const { total, notes } = await ask('contributors');
  expect(total).toMatchObject({ posts: 1, contributors: 1, participants: 1 });
  expect(notes).toContainEqual({ code: 'bots-left-out', count: 2, text: '2 posts by bots are left out.' });
});

it('counts posts without a known author as posts and as no people, and says so', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', null, '2024-01-01T10:00'),
    post('3', null, '2024-01-01T11:00'),
  ]);
  const { total, notes } = await ask('contributors');
  expect(total).toMatchObject({ posts: 3, contributors: 1, people: 1 });
  expect(notes).toContainEqual({
    code: 'unknown-authors',
    count: 2,
    text: '2 posts have no known author and count as no people.',
  });
});

it('makes a participant of who reacts, on the day of the reaction where it is known', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'amber', '2024-01-10T09:00'),
    reaction('1', 'coral', '2024-01-09T09:00'),
    reaction('1', 'teal'),
    reaction('1', null),
  ]);
  const { rows, total, notes } = await ask('contributors');
  expect(columns(rows, 'period', 'contributors', 'participants')).toEqual([
    ['2024-01-01', 1, 2],
    ['2024-01-08', 1, 2],
  ]);
  expect(total).toMatchObject({ contributors: 1, participants: 3, people: 3 });
  expect(notes.find(({ code }) => code === 'reaction-times')?.count).toBe(2);
});

it('shows a week in which nobody wrote as a row of 0', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', '2024-01-01T09:00'), post('2', 'amber', '2024-01-15T09:00')]);
  expect((await ask('contributors')).rows[1]).toEqual({
    period: '2024-01-08',
    posts: 0,
    contributors: 0,
    participants: 0,
    people: 0,
  });
});

it('adds posts up by day, month and quarter to the same total', async () => {
  const { ask } = await tinyCommunity(
    ['2024-01-31', '2024-02-01', '2024-03-31', '2024-04-01'].map((day, index) =>
      post(String(index), 'amber', `${day}T12:00`),
    ),
  );
  for (const [grain, periods] of [
    ['day', 62],
    ['month', 4],
    ['quarter', 2],
  ] as const) {
    const { rows, total } = await ask('contributors', { grain });
    expect(rows).toHaveLength(periods);
    expect(rows.reduce((sum, { posts }) => sum + Number(posts), 0)).toBe(4);
    expect(total).toMatchObject({ posts: 4, contributors: 1 });
  }
});

it('puts a post into the local week: Sunday night in London is Monday in Auckland', async () => {
  const late = [post('1', 'amber', '2024-01-07T23:00')];
  const london = await tinyCommunity(late, 'Europe/London');
  const auckland = await tinyCommunity(late, 'Pacific/Auckland');
  expect((await london.ask('contributors')).rows[0]?.period).toBe('2024-01-01');
  expect((await auckland.ask('contributors')).rows[0]?.period).toBe('2024-01-08');
});

it('puts the same post into the own day and week of Auckland and of Los Angeles', async () => {
  const post3UtcMonday = [post('1', 'amber', '2024-01-08T03:00')];
  const auckland = await tinyCommunity(post3UtcMonday, 'Pacific/Auckland');
  const losAngeles = await tinyCommunity(post3UtcMonday, 'America/Los_Angeles');
  const periods = async ({ ask }: typeof auckland, grain: 'day' | 'week') =>
    (await ask('contributors', { grain })).rows.map(({ period }) => period);
  expect([await periods(auckland, 'day'), await periods(auckland, 'week')]).toEqual([['2024-01-08'], ['2024-01-08']]);
  expect([await periods(losAngeles, 'day'), await periods(losAngeles, 'week')]).toEqual([
    ['2024-01-07'],
    ['2024-01-01'],
  ]);
});
