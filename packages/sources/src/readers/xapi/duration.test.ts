import { describe, expect, it } from 'vitest';
import { secondsOf } from './duration.ts';

describe('a duration', () => {
  it.each([
    ['PT95.5S', 95.5],
    ['P1DT2H3M', 93_780],
    ['P2W', 1_209_600],
    ['PT0,5H', 1800],
    ['P0Y0M0DT0H4M', 240],
    ['P1Y', null],
    ['P1M', null],
    ['', null],
  ])('of %s is %s seconds long', (written, seconds) => {
    expect(secondsOf(written)).toBe(seconds);
  });
});
