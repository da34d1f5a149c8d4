import { expect, it } from 'vitest';
import { placedWithDoubt } from './placed-with-doubt.ts';

it('doubts replies as it doubts times, and neither what was moved by hand nor what is placed nowhere', () => {
  const doubted = ['time', 'reply', 'moved', 'none'].map((method) => placedWithDoubt({ method, confidence: 0.6 }));
  expect(doubted).toEqual([true, true, false, false]);
  expect(placedWithDoubt({ method: 'reply', confidence: 0.7 })).toBe(false);
});
