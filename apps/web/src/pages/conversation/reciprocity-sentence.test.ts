import { expect, it } from 'vitest';
import { reciprocitySentence } from './reciprocity-sentence.ts';

it('says how many pairs replied both ways', () => {
  const words = reciprocitySentence({ pairs: 40, mutual: 10, ratio: 0.25, edge_ratio: 0.4, people: 30 });
  expect(words.replaceAll('\u00a0', ' ')).toBe(
    'Of 40 pairs in which one replied to the other, 10 replied both ways: 25 %. Of all directions in which replies went, 40 % went back too.',
  );
});

it('says so where nobody replied', () => {
  expect(reciprocitySentence({ pairs: 0, mutual: 0, ratio: null, edge_ratio: null, people: 0 })).toMatch(/^Nobody/);
});
