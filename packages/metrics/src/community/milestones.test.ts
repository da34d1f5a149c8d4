import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, post, record } from '../testing/tiny-records.ts';

const day = (number: number) => new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10);
/** One new person every other day. */
const growing = crowd(26).map((who, index) => post(`${index}`, who, `${day(1 + 2 * index)}T09:00`));

it('gives the first day on which a number of people were members, until the end of the period', async () => {
  const { ask } = await tinyCommunity(growing);
  const { rows } = await ask('milestones');
  expect(rows).toEqual([
    { members: 10, reached_on: '2024-01-19', perhaps_before: true, people: 10 },
    { members: 25, reached_on: '2024-02-18', perhaps_before: false, people: 25 },
  ]);
  expect((await ask('milestones', { to: '2024-02-17' })).rows).toHaveLength(1);
  expect((await ask('milestones', { to: '2024-01-18' })).rows).toEqual([]);
});

it('goes by the days of joining, which may lie before the first post', async () => {
  const joined = crowd(10).map((member) =>
    record({ type: 'membership', community: 'company', channel: 'general', member, joined_on: '2019-05-01' }),
  );
  const { ask } = await tinyCommunity([...joined, ...growing]);
  expect((await ask('milestones')).rows[0]).toMatchObject({
    members: 10,
    reached_on: '2019-05-01',
    perhaps_before: false,
  });
});

it('waits for those who left to be made up for', async () => {
  const left = record({
    type: 'membership',
    ...{ community: 'company', channel: 'general', member: 'amber 1', joined_on: '2024-01-01', left_on: '2024-01-18' },
  });
  const { ask } = await tinyCommunity([left, ...growing]);
  expect((await ask('milestones')).rows[0]).toMatchObject({ members: 10, reached_on: '2024-01-21' });
});
