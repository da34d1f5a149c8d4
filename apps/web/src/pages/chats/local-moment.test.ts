import { expect, it } from 'vitest';
import { localOf, utcOf } from './local-moment.ts';

it('takes a clock of the workspace’s zone for a moment, in summer and in winter', () => {
  expect(utcOf('2026-09-10T16:00', 'Europe/London')).toBe('2026-09-10T15:00:00.000Z');
  expect(utcOf('2026-12-10T16:00', 'Europe/London')).toBe('2026-12-10T16:00:00.000Z');
  expect(utcOf('2012-03-15T11:22', 'America/New_York')).toBe('2012-03-15T15:22:00.000Z');
});

it('is right in the hours around a change of the clocks', () => {
  expect(utcOf('2026-03-29T00:30', 'Europe/London')).toBe('2026-03-29T00:30:00.000Z');
  expect(utcOf('2026-03-29T02:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z');
  expect(utcOf('2026-10-25T03:30', 'Europe/London')).toBe('2026-10-25T03:30:00.000Z');
});

it('says a moment by that clock again', () => {
  expect(localOf('2026-09-10T15:00:00Z', 'Europe/London')).toBe('2026-09-10T16:00');
  expect(utcOf('soon', 'Europe/London')).toBeNull();
});
