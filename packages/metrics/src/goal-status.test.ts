import { expect, it } from 'vitest';
import { goalStatus } from './goal-status.ts';
import { addDays } from './period.ts';

/** 30 weeks from Monday 1 January 2024: 30 hours until the goal begins in the 11th, then as told. */
const weeks = (after: (week: number) => number, count = 30) =>
  Array.from({ length: count }, (_, week) => ({
    ...{ day: addDays('2024-01-01', 7 * week), team: null },
    value: week < 10 ? 30 : after(week - 10),
  }));
const goal = {
  measure: 'Time to resolve',
  unit: 'hours',
  grain: 'week' as const,
  target: 20,
  from: '2024-03-11',
  day: '2024-12-15',
};

it('is on course where the share of the way is at least that of the time', () => {
  const { code, text, start, now, wayShare, timeShare } = goalStatus(
    goal,
    weeks(() => 24),
  );
  expect({ code, start, now, wayShare, timeShare }).toEqual({
    code: 'on course',
    start: 30,
    now: 24,
    wayShare: 0.6,
    timeShare: 0.5,
  });
  expect(text).toBe('On course: 60\u00a0% of the way (from 30 to 24 hours of 20 wanted) in 50\u00a0% of the time.');
  expect(
    goalStatus(
      goal,
      weeks(() => 25),
    ).code,
  ).toBe('on course');
});

it('is behind where it is less, and where it went the wrong way', () => {
  expect(
    goalStatus(
      goal,
      weeks(() => 25.1),
    ).code,
  ).toBe('behind');
  expect(
    goalStatus(
      goal,
      weeks(() => 35),
    ),
  ).toMatchObject({ code: 'behind', wayShare: 0 });
});

it('is reached where it is there, and missed where its day has passed', () => {
  expect(
    goalStatus(
      goal,
      weeks(() => 19),
    ).code,
  ).toBe('reached');
  expect(
    goalStatus(
      { ...goal, day: '2024-06-02' },
      weeks(() => 24),
    ).code,
  ).toBe('missed');
});

it('takes the middle of the last four weeks, so that one odd week decides nothing', () => {
  expect(
    goalStatus(
      goal,
      weeks((week) => (week === 19 ? 90 : 24)),
    ).now,
  ).toBe(24);
});

it('says that it is too early with fewer than 20 weeks, or before its first', () => {
  expect(
    goalStatus(
      goal,
      weeks(() => 24, 12),
    ).text,
  ).toBe('Too early to say: 12 of 20 weeks.');
  expect(
    goalStatus(
      { ...goal, from: '2024-09-02' },
      weeks(() => 24),
    ).text,
  ).toBe('Too early to say: no week since 2024-09-02.');
  expect(goalStatus(goal, []).text).toBe('Time to resolve has no figures.');
});
