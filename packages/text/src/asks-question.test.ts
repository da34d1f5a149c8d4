import { describe, expect, test } from 'vitest';
import { asksQuestion } from './asks-question.ts';
import { ownWords } from './own-words.ts';
import { tokensOf } from './tokens.ts';

function asks(text: string): boolean {
  const own = ownWords(text);
  return asksQuestion(own, tokensOf(own));
}

describe('asks', () => {
  test.each([
    'Has anybody seen the new rota?',
    'Seen https://example.org/rota?',
    'Q3) fear? or habit',
    'how do I reset the scanner',
    'Hi all, does anyone have the form',
    'What is the best way to hand over',
    'Which of the new tools do you use',
    'How often should we meet',
    'what if we tried it without slides',
    'Anyone tried this on the night shift',
    "Why isn't it on the list",
    'Is there a map of the site',
    'Who has the key',
  ])('%s', (text) => expect(asks(text)).toBe(true));
});

describe('does not ask', () => {
  test.each([
    'When I started here, nobody had a map',
    'What a great hour',
    'Which is why we stopped',
    'What we do is simple',
    'What is needed is trust',
    'How we hand over now',
    'He only said "why?" and left',
    '> any ideas?\nYes, plenty',
    'Look at `a ? b : c` again',
    'See https://example.org/?page=2 for it',
    'Do it on Monday',
    'Should you need a key, call me',
    'Have the form ready',
    'Where there is a will there is a way',
    'Can opener in the kitchen, second drawer',
    '',
  ])('%s', (text) => expect(asks(text)).toBe(false));
});
