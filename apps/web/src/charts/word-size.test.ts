import { describe, expect, it } from 'vitest';
import { wordSize } from './word-size.ts';

const range = { smallest: 13, largest: 44 };

describe('the size of a word', () => {
  it('runs from the smallest to the largest', () => {
    expect(wordSize(4, { least: 4, most: 64 }, range)).toBe(13);
    expect(wordSize(64, { least: 4, most: 64 }, range)).toBe(44);
  });

  it('grows with the square root of its people', () => {
    // √25 = 5 is half way from √4 = 2 to √64 = 8.
    expect(wordSize(25, { least: 4, most: 64 }, range)).toBe(Math.round(13 + 31 / 2));
  });

  it('is in the middle where all words are said by as many', () => {
    expect(wordSize(7, { least: 7, most: 7 }, range)).toBe(29);
  });
});
