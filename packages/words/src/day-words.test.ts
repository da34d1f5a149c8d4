import { describe, expect, it } from 'vitest';
import { sayDay, sayPeriod } from './day-words.ts';

describe('days in words', () => {
  it('say the year of a period once', () => {
    expect(sayPeriod({ from: '2024-04-01', to: '2024-09-21' })).toBe('1 Apr – 21 Sep 2024');
  });

  it('say both years where they differ', () => {
    expect(sayPeriod({ from: '2023-11-06', to: '2024-02-04' })).toBe('6 Nov 2023 – 4 Feb 2024');
  });

  it('say a single day once', () => {
    expect(sayPeriod({ from: '2024-09-17', to: '2024-09-17' })).toBe('17 Sep 2024');
  });

  it('take the day of a moment', () => {
    expect(sayDay('2024-06-12T09:30:00Z')).toBe('12 June 2024');
  });
});
