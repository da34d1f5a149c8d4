import { describe, expect, it } from 'vitest';
import { writtenTime } from './written-time.ts';

describe('a time as people write it', () => {
  it.each([
    ['Thu, May 2 2024 16:02:14', '2024-05-02', '16:02:14'],
    ['2 May 2024, 4:02 pm', '2024-05-02', '16:02:00'],
    ['2nd of May 2024 at 16:02', '2024-05-02', '16:02:00'],
    ['4:02 PM - 2 May 2024', '2024-05-02', '16:02:00'],
    ['2024-05-02 16:02', '2024-05-02', '16:02:00'],
    ['2024-05-02T16:02:03', '2024-05-02', '16:02:03'],
    ['Thursday, May 2, 2024', '2024-05-02', null],
    ['12:05 a.m.', null, '00:05:00'],
    ['12:05', null, '12:05:00'],
  ])('is understood: %s', (text, day, time) => {
    expect(writtenTime(text)).toMatchObject({ day, time });
  });

  it('knows UTC where it is written', () => {
    expect(writtenTime('2024-05-02T16:02:03Z')?.utc).toBe(true);
    expect(writtenTime('2 May 2024 16:02 UTC')?.utc).toBe(true);
    expect(writtenTime('2 May 2024 16:02')?.utc).toBe(false);
  });

  it.each(['2/5/24', '15/05/2024 12:11', '31 February 2012', '25:00', '13:05 pm', 'we met at 16:02', 'March', ''])(
    'is not guessed: %s',
    (text) => expect(writtenTime(text)).toBeNull(),
  );
});
