import { expect, test } from 'vitest';
import { findTerm } from './find-term.ts';
import { phrasesOf } from './phrases.ts';
import { randomTexts } from './random-texts.fixture.ts';
import { termKey } from './term-key.ts';
import { tokensOf } from './tokens.ts';
import { wordsOf } from './words.ts';

const found = (text: string, typed: string) =>
  findTerm(tokensOf(text), termKey(typed)).map(({ start, end }) => text.slice(start, end));

test('a word is found in all its forms', () => {
  expect(found('Fear breeds fears; the fearless fear not', 'fears')).toEqual(['Fear', 'fears', 'fear']);
});

test('a phrase is found as written, not across the end of a clause', () => {
  expect(found('Social learning is social, learning is not; social-learned', 'social learning')).toEqual([
    'Social learning',
    'social-learned',
  ]);
});

test('what was typed with a hash or in capitals is the same key', () => {
  expect(termKey('#Trust')).toBe('trust');
  expect(termKey('SOCIAL  Learning')).toBe('social learn');
});

test('a key of nothing is nowhere', () => {
  expect(found('some words', '!?')).toEqual([]);
});

test('whatever the text, every counted term is found as often as it was counted', () => {
  for (const text of randomTexts(1000)) {
    const tokens = tokensOf(text);
    for (const { stem, count } of wordsOf(tokens)) expect(findTerm(tokens, stem)).toHaveLength(count);
    for (const { stems } of phrasesOf(tokens)) expect(findTerm(tokens, stems.join(' ')).length).toBeGreaterThan(0);
  }
});
