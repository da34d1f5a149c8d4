import { expect, it } from 'vitest';
import { addDays } from '../period.ts';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, post } from '../testing/tiny-records.ts';

// 1 January 2024 is a Monday; what follows is measured from 29 January on, the 29th day.
const first = '2024-01-01';
const on = (member: string, ...days: number[]) =>
  days.map((day) => post(`${member} ${day}`, member, `${addDays(first, day)}T09:00`));

it('is the mean share of the last 28 days’ people who posted on a working day', async () => {
  const { ask } = await tinyCommunity([
    ...on('amber', 0, 28, 29, 30, 31, 32),
    ...on('coral', 28),
    coveredUntil('2024-02-04'),
  ]);
  // Amber every working day of that week, Coral on one of five: (1 + 4 × ½) ÷ 5.
  const { rows } = await ask('stickiness', { from: '2024-01-29', to: '2024-02-04' });
  expect(rows).toEqual([{ period: '2024-01-29', stickiness: 0.6, people: 2 }]);
});

it('is blank in the first 28 days', async () => {
  const { ask } = await tinyCommunity([...on('amber', 0, 1, 27, 28), coveredUntil('2024-02-04')]);
  const { rows } = await ask('stickiness', { grain: 'week' });
  expect(columns(rows, 'stickiness').map(([share]) => share === null)).toEqual([true, true, true, true, false]);
});

it('lets somebody go on the 28th day after their last post, and counts them once while they stay', async () => {
  const { ask } = await tinyCommunity([
    ...on('amber', 0, 28, 29, 30, 31, 32, 35, 36, 37, 38, 39, 56, 57),
    ...on('coral', 28),
    coveredUntil('2024-02-27'),
  ]);
  // Day 55 is the last of Coral's 28; on day 56 only Amber is left, who posts: 1 of 1.
  const { rows } = await ask('stickiness', { from: '2024-02-26', to: '2024-02-26', grain: 'day' });
  expect(rows).toEqual([{ period: '2024-02-26', stickiness: 1, people: 1 }]);
});

it('leaves weekends and the workspace’s holidays out', async () => {
  const community = await tinyCommunity([
    ...on('amber', 0, 28, 33, 34),
    ...on('coral', 29),
    coveredUntil('2024-02-04'),
  ]);
  await community.mirror({ holidays: [{ day: '2024-01-30' }, { day: '2024-01-31' }, { day: '2024-02-01' }] });
  // Left are Monday (Amber of Amber: 1) and Friday (nobody of two: 0).
  const { rows } = await community.ask('stickiness', { from: '2024-01-29', to: '2024-02-04' });
  expect(rows[0]!.stickiness).toBe(0.5);
});
