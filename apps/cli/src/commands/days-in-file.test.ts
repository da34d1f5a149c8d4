import { expect, it } from 'vitest';
import { daysInFile } from './days-in-file.ts';

it('reads one date a line, whatever stands behind it', () => {
  expect(daysInFile('days.csv', '2026-12-25,Christmas Day\r\n\r\n"2026-12-26","Boxing Day"\n')).toEqual([
    '2026-12-25',
    '2026-12-26',
  ]);
});

it('names the line that has no date', () => {
  expect(() => daysInFile('days.csv', '2026-12-25\nBoxing Day')).toThrow('days.csv line 2 does not begin with a date');
});

it('reads the whole days of a calendar, and every day of those that are longer', () => {
  const event = (start: string, end = '') => `BEGIN:VEVENT\n${start}\n${end}SUMMARY:Closed\nEND:VEVENT\n`;
  const calendar = `BEGIN:VCALENDAR\n${event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227\n')}${event(
    'DTSTART;VALUE=DATE:20270101',
  )}${event('DTSTART:20270102T090000Z')}END:VCALENDAR\n`;
  expect(daysInFile('closed.ics', calendar)).toEqual(['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01']);
});
