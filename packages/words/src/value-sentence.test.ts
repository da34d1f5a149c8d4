import { expect, it } from 'vitest';
import { valueSentence } from './value-sentence.ts';

it.each([
  [1204, 20, 'Questions answered by colleagues: 1,204; at your 20 minutes each, about 401 hours.'],
  [7, 20, 'Questions answered by colleagues: 7; at your 20 minutes each, about 2.3 hours.'],
  [60, 1, 'Questions answered by colleagues: 60; at your 1 minute each, about 1 hour.'],
  [0, 20, 'Questions answered by colleagues: 0; at your 20 minutes each, about 0 hours.'],
])('%i answers at %i minutes', (answered, minutes, sentence) => {
  expect(valueSentence({ answered, minutes })).toBe(sentence);
});
