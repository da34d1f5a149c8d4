import { describe, expect, test } from 'vitest';
import { ownWords } from './own-words.ts';
import { randomTexts } from './random-texts.fixture.ts';
import { tokensOf } from './tokens.ts';

const lowers = (text: string) => tokensOf(text).map(({ lower }) => lower);
const breaks = (text: string) =>
  tokensOf(text)
    .map(({ lower, breakBefore }) => (breakBefore ? `|${lower}` : lower))
    .join(' ');

describe('words', () => {
  test.each([
    ['of any script, with their marks', 'Où est l’été 学习', ['où', 'est', "l'été", '学习']],
    ['with straight or curly apostrophes alike', "don't don’t", ["don't", "don't"]],
    ['without a possessive', "the organisation's and the team’s", ['the', 'organisation', 'and', 'the', 'team']],
    ['split at a hyphen', 'know-how', ['know', 'how']],
    [
      'with an ampersand between two letters',
      'L&D, R&D but trust&fear and AT&T',
      ['l&d', 'r&d', 'but', 'trust', 'fear', 'and', 'at', 't'],
    ],
    ['but not behind a single letter or co', 'e-learning co-operate', ['e-learning', 'co-operate']],
    ['with digits', 'f2f on the 2nd', ['f2f', 'on', 'the', '2nd']],
  ])('%s', (_, text, expected) => expect(lowers(text)).toEqual(expected));

  test('composed and decomposed letters are one word', () => {
    expect(lowers('e\u0301te\u0301')).toEqual(lowers('été'));
  });
});

describe('what ends a clause', () => {
  test.each([
    ['no, fear is real', '|no |fear is real'],
    ['trust/fear & hope', '|trust |fear |hope'],
    ['first line\nsecond', '|first line |second'],
    ['great 🙂 day – really', '|great |day |really'],
    ['word - word', '|word |word'],
  ])('%s', (text, expected) => expect(breaks(text)).toBe(expected));

  test.each([
    ['no “fear” of it', '|no fear of it'],
    ['no **fear** now', '|no fear now'],
    ['social-learning  today', '|social learning today'],
    ['the team’s work', '|the team work'],
  ])('and what does not: %s', (text, expected) => expect(breaks(text)).toBe(expected));

  test('blanked text does', () => {
    expect(breaks(ownWords('thank `x` you @Amber\u00a0Otter much'))).toBe('|thank |you |much');
  });
});

test('whatever the text, every token stands where it says', () => {
  for (const text of randomTexts(3000)) {
    let before = 0;
    for (const { lower, form, start, end } of tokensOf(text)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(text.slice(start, end)).toBe(form);
      expect(form.toLowerCase().normalize('NFC').replaceAll('’', "'")).toBe(lower);
      before = end;
    }
  }
});
