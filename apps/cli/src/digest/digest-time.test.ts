import { expect, it } from 'vitest';
import { digestDays, dueDigest } from './digest-time.ts';

it.each([
  ['2026-11-23T06:59:00Z', 'Europe/London', 'weekly', null],
  ['2026-11-23T07:00:00Z', 'Europe/London', 'weekly', 'week-2026-11-23'],
  ['2026-11-29T23:59:00Z', 'Europe/London', 'weekly', 'week-2026-11-23'],
  ['2026-11-23T02:00:00Z', 'America/New_York', 'weekly', 'week-2026-11-16'],
  ['2026-12-01T05:00:00Z', 'Europe/London', 'monthly', null],
  ['2026-12-01T08:00:00Z', 'Europe/London', 'monthly', 'month-2026-12-01'],
  ['2026-12-24T00:00:00Z', 'Europe/London', 'monthly', 'month-2026-12-01'],
] as const)('at %s in %s the %s digest that is due is %s', (now, timezone, every, period) => {
  expect(dueDigest(new Date(now), timezone, every)).toBe(period);
});

it('is about whole weeks or a whole month that are known to their end', () => {
  expect(digestDays('2026-09-23', 'weekly')).toEqual({ from: '2026-08-24', to: '2026-09-20' });
  expect(digestDays('2026-09-20', 'weekly')).toEqual({ from: '2026-08-24', to: '2026-09-20' });
  expect(digestDays('2026-09-23', 'monthly')).toEqual({ from: '2026-08-01', to: '2026-08-31' });
  expect(digestDays('2026-09-30', 'monthly')).toEqual({ from: '2026-09-01', to: '2026-09-30' });
});
