import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, londonClock, londonMoment, stamp, weekdayOf } from './calendar.ts';

describe('the calendar', () => {
  it('knows the weekday of a date', () => {
    expect(weekdayOf(dayOf('2026-09-23'))).toBe(3);
    expect(weekdayOf(dayOf('2026-05-18'))).toBe(1);
    expect(weekdayOf(dayOf('2026-05-24'))).toBe(7);
  });

  it('turns London time into UTC, in winter, in summer and on the days of the change', () => {
    expect(stamp(londonMoment(dayOf('2026-01-15'), 600))).toBe('2026-01-15T10:00:00Z');
    expect(stamp(londonMoment(dayOf('2026-07-15'), 600))).toBe('2026-07-15T09:00:00Z');
    expect(stamp(londonMoment(dayOf('2026-03-29'), 600))).toBe('2026-03-29T09:00:00Z');
    expect(stamp(londonMoment(dayOf('2025-10-26'), 600))).toBe('2025-10-26T10:00:00Z');
  });

  it('finds the London day of a moment just before midnight UTC', () => {
    const { day, minute } = londonClock(Date.parse('2026-07-15T23:30:00Z'));
    expect(dateOf(day)).toBe('2026-07-16');
    expect(minute).toBe(30);
  });

  it('agrees with the time zone database of the machine', () => {
    const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });
    for (let day = dayOf('2025-04-01'); day <= dayOf('2026-09-23'); day += 1) {
      expect(london.format(londonMoment(day, 14 * 60))).toBe('14');
    }
  });
});
