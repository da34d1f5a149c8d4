import type { Codebook, Theme } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { codebookChanges } from './codebook-changes.ts';

const theme = (id: string, over: Partial<Theme> = {}): Theme => ({
  ...{ id, label: id.toUpperCase(), description: 'd', colour: 'gold', patterns: ['a', 'b'], except: [], negated: [] },
  ...{ matches: ['One.'], mustNotMatch: ['Two.'], matchesNegated: [], ...over },
});
const book = (...themes: Theme[]): Codebook => ({
  ...{ id: 'small', title: 'Small', description: 'd', version: 1, source: 's', themes },
});

it('says nothing of what is the same, whatever its number', () => {
  expect(codebookChanges(book(theme('x')), { ...book(theme('x')), version: 2 })).toEqual([]);
});

it('says what each theme has more and less', () => {
  const after = theme('x', { patterns: ['b', 'c', 'd'], matches: ['One.', 'Three.', 'Four.'], colour: 'sky' });
  expect(codebookChanges(book(theme('x')), book(after))).toEqual([
    'X: another colour, 2 patterns more (“c”, “d”), 1 pattern less (“a”), 2 sentences to be found more (“Three.”, “Four.”)',
  ]);
  const many = theme('x', { patterns: ['a', 'b', '1', '2', '3', '4', '5'] });
  expect(codebookChanges(book(theme('x')), book(many))).toEqual(['X: 5 patterns more (“1”, “2”, “3”, “4” …)']);
});

it('says which themes are new, gone, called otherwise or moved, and what is said of the whole', () => {
  const before = book(theme('x'), theme('y'), theme('z'));
  const after = { ...book(theme('z'), theme('new'), theme('x', { label: 'Ex' })), title: 'Large', source: 'other' };
  expect(codebookChanges(before, after)).toEqual([
    'Its title: “Large”',
    'Another source',
    'Y: taken out',
    'NEW: new',
    'Ex: called “X” before',
    'Themes in another order',
  ]);
});
