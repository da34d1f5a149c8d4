import { expect, it } from 'vitest';
import { idOf, patternsIn, sentencesIn } from './draft-words.ts';

it('takes many patterns at once, each once, and none that is there', () => {
  expect(patternsIn(' Dread,worr*\n  scared   of ,dread;; fear\t', ['fear'])).toEqual(['dread', 'worr*', 'scared of']);
  expect(patternsIn(' \n, ', [])).toEqual([]);
});

it('takes a sentence a line', () => {
  expect(sentencesIn('One, two.\n\n  Three. ')).toEqual(['One, two.', 'Three.']);
});

it.each([
  ['Psychological safety', [], 'psychological-safety'],
  ['Größe & Maß!', [], 'gro-e-ma'],
  ['2nd try', [], 'nd-try'],
  ['Fear', ['fear', 'fear-2'], 'fear-3'],
  ['日本', [], 'new'],
])('%s becomes an id', (name, taken, id) => expect(idOf(name, taken)).toBe(id));
