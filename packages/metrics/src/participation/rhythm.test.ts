import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { person, post } from '../testing/tiny-records.ts';

it('has a cell for each of the 168 hours of the week, Monday first', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:59'),
    post('2', 'amber', '2024-01-08T09:00'),
    post('3', 'coral', '2024-01-08T09:30'),
    post('4', 'coral', '2024-01-07T23:00'),
  ]);
  const { rows, total } = await ask('rhythm');
  expect(rows).toHaveLength(168);
  expect(rows[0]).toEqual({ weekday: 1, hour: 0, posts: 0, people: 0 });
  expect(rows[9]).toEqual({ weekday: 1, hour: 9, posts: 3, people: 2 });
  expect(rows[167]).toEqual({ weekday: 7, hour: 23, posts: 1, people: 1 });
  expect(total).toEqual({ weekday: null, hour: null, posts: 4, people: 2 });
});

it('follows summer time: nine in London is 09:00 UTC in January and 08:00 UTC in July', async () => {
  const { ask } = await tinyCommunity(
    [post('1', 'amber', '2024-01-01T09:00'), post('2', 'amber', '2024-07-01T08:00')],
    'Europe/London',
  );
  expect((await ask('rhythm')).rows.filter(({ posts }) => posts !== 0)).toEqual([
    { weekday: 1, hour: 9, posts: 2, people: 1 },
  ]);
});

it('has 167 hours in the week in which summer time begins, and loses no post', async () => {
  // One post an hour, from Monday's first to Sunday's last: in London the clocks go from one to two on that Sunday.
  const monday = Date.parse('2024-03-25T00:00:00Z');
  const hourly = Array.from({ length: 167 }, (_, hour) =>
    new Date(monday + hour * 3_600_000).toISOString().slice(0, 16),
  );
  const { ask } = await tinyCommunity(
    hourly.map((at) => post(at, 'amber', at)),
    'Europe/London',
  );
  const { rows, total } = await ask('rhythm', { from: '2024-03-25', to: '2024-03-31' });
  expect(rows.filter(({ posts }) => posts === 1)).toHaveLength(167);
  expect(rows.filter(({ posts }) => posts === 0)).toEqual([{ weekday: 7, hour: 1, posts: 0, people: 0 }]);
  expect(total?.posts).toBe(167);
});

it('counts both hours that are called two o’clock when the clocks go back', async () => {
  const { ask } = await tinyCommunity(
    [post('1', 'amber', '2024-10-27T00:30'), post('2', 'amber', '2024-10-27T01:30')],
    'Europe/Berlin',
  );
  expect((await ask('rhythm')).rows.filter(({ posts }) => posts !== 0)).toEqual([
    { weekday: 7, hour: 2, posts: 2, people: 1 },
  ]);
});

it('leaves out posts that are known to the day only, and says how many', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', '2024-01-01'), post('2', 'amber', '2024-01-01T12:00')]);
  const { rows, total, notes } = await ask('rhythm');
  expect(rows.reduce((sum, { posts }) => sum + Number(posts), 0)).toBe(1);
  expect(total).toMatchObject({ posts: 1 });
  expect(notes).toContainEqual({
    code: 'day-only',
    count: 1,
    text: '1 post is known to the day only and left out here.',
  });
});

it('leaves bots out and counts posts without a known author', async () => {
  const { ask } = await tinyCommunity([
    person('rust', { bot: true }),
    post('1', 'rust', '2024-01-01T09:00'),
    post('2', null, '2024-01-01T09:00'),
  ]);
  expect((await ask('rhythm')).rows[9]).toEqual({ weekday: 1, hour: 9, posts: 1, people: 0 });
});
