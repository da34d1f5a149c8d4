import { describe, expect, it } from 'vitest';
import { authorAndTime, authorAndWords } from './author-line.ts';

const amber = { name: 'Amber Otter', handle: 'amber' };

describe('an author before the words', () => {
  it.each([
    ['@amber: because', { name: null, handle: 'amber' }, null],
    ['Amber Otter (@amber): because', amber, null],
    ['Amber Otter @amber: because', amber, null],
    ['[16:02] @amber: because', { name: null, handle: 'amber' }, '16:02:00'],
    ['[2024-05-02 16:02] Amber Otter: because', { name: 'Amber Otter', handle: null }, '16:02:00'],
    ['4:02 pm Amber Otter: because', { name: 'Amber Otter', handle: null }, '16:02:00'],
  ])('is found in "%s"', (line, author, time) => {
    const found = authorAndWords(line);
    expect(found).toMatchObject({ author, words: 'because' });
    expect(found?.time?.time ?? null).toBe(time);
  });

  it.each(['Note: because', '@amber I agree', 'because @amber: said so', 'Q1: why?', '[see below] Amber: no'])(
    'is not found in "%s"',
    (line) => expect(authorAndWords(line)).toBeNull(),
  );
});

describe('an author above the words', () => {
  it.each([
    ['Amber Otter 16:02', { name: 'Amber Otter', handle: null }, null],
    ['@amber 4:02 PM', { name: null, handle: 'amber' }, null],
    ['Amber Otter (@amber), 2 May 2024 16:02', amber, '2024-05-02'],
    ['Amber Otter · Thu, May 2 2024 16:02:00', { name: 'Amber Otter', handle: null }, '2024-05-02'],
  ])('is found in "%s"', (line, author, day) => {
    expect(authorAndTime(line)).toMatchObject({ author, time: { day, time: '16:02:00' }, words: '' });
  });

  it.each(['We began at 16:02', 'Thursday 16:02', 'Amber Otter', '16:02'])('is not found in "%s"', (line) =>
    expect(authorAndTime(line)).toBeNull(),
  );
});
