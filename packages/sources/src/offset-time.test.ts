import { expect, it } from 'vitest';
import { utcOfEpoch, utcOfWritten } from './offset-time.ts';

const written: [text: string, utc: string | null][] = [
  ['2024-05-02T16:02:14Z', '2024-05-02T16:02:14Z'],
  ['2024-05-02T16:02:14.5Z', '2024-05-02T16:02:14.5Z'],
  ['2024-05-02T16:02:14.1234567Z', '2024-05-02T16:02:14.123456Z'],
  ['2024-05-02T16:02:14.123+00:00', '2024-05-02T16:02:14.123Z'],
  ['2024-05-02T00:30:00+02:00', '2024-05-01T22:30:00Z'],
  ['2024-12-31T22:30:00.250-0530', '2025-01-01T04:00:00.250Z'],
  ['2024-05-02 16:02:14 +0000', '2024-05-02T16:02:14Z'],
  ['2024-05-0216:02:14Z', null],
  ['2024-05-02T16:02:14', null],
  ['2024-02-30T16:02:14Z', null],
  ['0001-01-01T00:00:00+01:00', null],
  ['', null],
];

it.each(written)('a written time %j is %s', (text, utc) => {
  expect(utcOfWritten(text)).toBe(utc);
});

it('seconds since 1970 are a time with the decimals that are asked for', () => {
  expect(utcOfEpoch(1498439472.405879, 6)).toBe('2017-06-26T01:11:12.405879Z');
  expect(utcOfEpoch(12.9999999, 6)).toBe('1970-01-01T00:00:12.999999Z');
  expect(utcOfEpoch(1498439472.4, 3)).toBe('2017-06-26T01:11:12.400Z');
  expect(utcOfEpoch(1498439472)).toBe('2017-06-26T01:11:12Z');
  for (const none of [-1, Number.NaN, 1e15, '1498439472', null]) expect(utcOfEpoch(none)).toBeNull();
});
