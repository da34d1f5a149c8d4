import { expect, it } from 'vitest';
import { lastGoodWeeks } from './last-good-weeks.ts';

const weeks = (posts: (number | null)[]) =>
  posts.map((count, week) => ({
    period: new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10),
    posts: count,
  }));

it('are the last before its end, where it ended at once', () => {
  expect(lastGoodWeeks(weeks(Array.from({ length: 20 }, () => 10)), '2024-05-15')).toEqual({
    from: '2024-02-15',
    to: '2024-05-15',
  });
});

it('are earlier, where it faded for long', () => {
  const faded = weeks([...Array.from({ length: 20 }, () => 10), ...Array.from({ length: 40 }, () => 1)]);
  // In the eighth quiet week the sum over 13 weeks falls under half of 130.
  expect(lastGoodWeeks(faded, '2025-02-20').to).toBe('2024-07-07');
});

it('are the last there are, where the posts of every week are hidden or none', () => {
  expect(lastGoodWeeks(weeks([null, null, 0]), '2024-01-20').to).toBe('2024-01-20');
  expect(lastGoodWeeks([], '2024-01-20').to).toBe('2024-01-20');
});
