import { expect, it } from 'vitest';
import { isMoment } from './moment.ts';

it('days and times that the calendar has are moments', () => {
  for (const text of ['2024-02-29', '2000-02-29T23:59:59Z', '2024-12-31T00:00:00.123456Z'])
    expect(isMoment(text)).toBe(true);
});

it('days and times that it does not have are none', () => {
  const texts = ['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '0000-01-01'];
  for (const text of [...texts, '2024-01-01T24:00:00Z', '2024-01-01T00:60:00Z', '2024-01-01T00:00:00', '']) {
    expect(isMoment(text), text).toBe(false);
  }
});
