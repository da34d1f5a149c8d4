import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, crowd, person, post, record } from '../testing/tiny-records.ts';

it('gives every whole week of a channel with its posts and people, 0 included', async () => {
  const { ask } = await tinyCommunity([
    person('rust', { bot: true }),
    record({ type: 'channel', community: 'company', channel: 'empty', name: 'empty' }),
    post('1', 'amber', '2024-01-01T09:00'),
    post('2', 'coral', '2024-01-02T09:00'),
    post('3', 'amber', '2024-01-15T09:00'),
    post('4', 'rust', '2024-01-16T09:00'),
    post('5', 'amber', '2024-01-22T09:00'),
    coveredUntil('2024-01-24'),
  ]);
  expect((await ask('channel-weeks')).rows).toEqual([
    { community: 'company', channel: 'general', week: '2024-01-01', posts: 2, people: 2 },
    { community: 'company', channel: 'general', week: '2024-01-08', posts: 0, people: 0 },
    { community: 'company', channel: 'general', week: '2024-01-15', posts: 1, people: 1 },
  ]);
});

it('looks back 26 weeks from the end of the period, whatever its beginning, and from a community’s own last day', async () => {
  const monday = (week: number) => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);
  const weekly = (community: string, weeks: number) =>
    Array.from({ length: weeks }, (_, week) => post(`${week}`, 'amber', `${monday(week)}T09:00`, { community }));
  const { ask } = await tinyCommunity([...weekly('company', 31), ...weekly('sister', 5)]);
  const { rows } = await ask('channel-weeks', { from: monday(28) });
  const weeksOf = (community: string) => rows.filter((row) => row.community === community).map(({ week }) => week);
  expect(weeksOf('company')).toHaveLength(26);
  expect(weeksOf('company')[25]).toBe(monday(29));
  // Its last day is the Monday of its fifth week, which is not whole.
  expect(weeksOf('sister')).toEqual([0, 1, 2, 3].map(monday));
  expect((await ask('channel-weeks', { to: monday(10), community: 'company' })).rows.at(-1)!.week).toBe(monday(9));
});

it('hides from an executive a week of few people, and a second channel’s, or it could be subtracted out', async () => {
  const { ask } = await tinyCommunity([
    ...crowd(6).map((who, index) => post(`a${index}`, who, '2024-01-01T09:00', { channel: 'large' })),
    ...crowd(7).map((who, index) => post(`b${index}`, who, '2024-01-01T09:00', { channel: 'other' })),
    post('c', 'amber 1', '2024-01-01T09:00', { channel: 'small' }),
    coveredUntil('2024-01-07'),
  ]);
  const { rows } = await ask('channel-weeks', { view: 'executive' });
  expect(columns(rows, 'channel', 'posts').filter(([, posts]) => posts === null)).toHaveLength(2);
});
