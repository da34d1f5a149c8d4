import { describe, expect, it } from 'vitest';
import { utcOf } from './zoned-time.ts';

describe('a local time in UTC', () => {
  it.each([
    ['2024-03-14T09:20:30', 'America/New_York', '2024-03-14T13:20:30.000Z'],
    ['2024-01-15T09:20:30', 'Europe/London', '2024-01-15T09:20:30.000Z'],
    ['2024-07-15T12:00:00', 'Asia/Kolkata', '2024-07-15T06:30:00.000Z'],
    ['2024-07-15T00:10:00', 'Pacific/Auckland', '2024-07-14T12:10:00.000Z'],
    ['1999-12-31T23:59:59', 'UTC', '1999-12-31T23:59:59.000Z'],
  ])('%s in %s is %s', (local, zone, utc) => expect(utcOf(local, zone)).toBe(utc));

  it('is the first of the two where the clocks go back', () => {
    expect(utcOf('2024-10-27T01:30:00', 'Europe/London')).toBe('2024-10-27T00:30:00.000Z');
    expect(utcOf('2024-11-03T01:30:00', 'America/New_York')).toBe('2024-11-03T05:30:00.000Z');
  });

  it('is moved on where the clocks leave it out', () => {
    expect(utcOf('2024-03-31T01:30:00', 'Europe/London')).toBe('2024-03-31T01:30:00.000Z');
    expect(utcOf('2024-03-10T02:30:00', 'America/New_York')).toBe('2024-03-10T07:30:00.000Z');
  });

  it('refuses a zone that is none', () => {
    expect(() => utcOf('2024-03-31T01:30:00', 'Moon/Base')).toThrow('"Moon/Base" is not a time zone');
  });
});
