import { expect, it } from 'vitest';
import { bridgeWords } from './bridge-words.ts';

const spaced = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

it('say what two teams share and how little they reply, beside chance', () => {
  expect(spaced(bridgeWords({ shared_themes: 8, replies: 19, expected: 629.4 }))).toBe(
    'share 8 themes and replied to each other 19 times; by chance it would be about 629 times.',
  );
  expect(spaced(bridgeWords({ shared_themes: 1, replies: 0, expected: 12 }))).toBe(
    'share 1 theme and never replied to each other; by chance it would be about 12 times.',
  );
});

it('say to an executive only that they hardly reply', () => {
  expect(spaced(bridgeWords({ shared_themes: 3, replies: null, expected: null }))).toBe(
    'share 3 themes and hardly reply to each other.',
  );
});
