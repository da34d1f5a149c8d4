import { describe, expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';
import { tokensOf } from './tokens.ts';
import { wordsOf } from './words.ts';

const words = (text: string) => wordsOf(tokensOf(text));
const phrases = (text: string) => phrasesOf(tokensOf(text)).map(({ forms }) => forms.join(' '));

describe('words', () => {
  test('of one stem are one term, in its commonest form', () => {
    expect(words('Fears? Fear of fears')).toEqual([{ stem: 'fear', form: 'fears', count: 3 }]);
  });
  test('equally common forms give the shorter, then the first in the alphabet', () => {
    expect(words('fears fear')[0]?.form).toBe('fear');
    expect(words('organising organized')[0]?.form).toBe('organized');
    expect(words('organized organizes')[0]?.form).toBe('organized');
  });
  test('leave out stop words, fillers, numbers, ordinals and single letters', () => {
    expect(words("lol I'm not sure we'd 2024 2nd 3.5 hi thanks x of the don’t")).toEqual([
      { stem: 'sure', form: 'sure', count: 1 },
    ]);
  });
  test('of two letters count if they are well known', () => {
    expect(words('HR and AI vs ab').map(({ form }) => form)).toEqual(['hr', 'ai']);
  });
});

describe('phrases', () => {
  test('are two words that stand side by side as written', () => {
    expect(phrases('social learning needs a safe space')).toEqual(['social learning', 'learning needs', 'safe space']);
  });
  test('are not made by dropping what stands between', () => {
    expect(phrases('thank you very much; trust and safety')).toEqual([]);
  });
  test('do not cross the end of a clause', () => {
    expect(phrases('we love social. Learning wins')).toEqual(['love social', 'learning wins']);
  });
  test('are counted by their stems', () => {
    expect(phrasesOf(tokensOf('Shared tools, shared tool'))).toEqual([
      { stems: ['share', 'tool'], forms: ['shared', 'tool'], count: 2 },
    ]);
  });
});
