import { expect, test } from 'vitest';
import { scoreTexts } from './score-texts.ts';
import { speaksOf } from './speaks-of.ts';

const texts = [
  { text: 'we fear it', labels: ['fear'] },
  { text: 'we dread it', labels: ['nerves', 'fear'] },
  { text: 'the fear factor', labels: ['far'] },
  { text: 'no fear here', labels: ['near'] },
  { text: 'lunch', labels: ['far'] },
];
const theme = { label: 'x', description: 'x', colour: 'ember' as const, except: [], negated: [] };
const tests = { matches: [], mustNotMatch: [], matchesNegated: [] };
const codebook = {
  ...{ id: 'small', title: 'Small', description: 'x', version: 1, source: 'invented' },
  themes: [
    { ...theme, ...tests, id: 'fear', patterns: ['fear'] },
    { ...theme, ...tests, id: 'food', patterns: ['lunch'] },
  ],
};

test('hits, labels and both are counted, and a negated hit is none', () => {
  expect(scoreTexts(texts, speaksOf(codebook, 'fear'), ['fear'])).toEqual({
    ...{ texts: 5, hits: 2, labelled: 2, both: 1 },
    missed: ['we dread it'],
    falseHits: ['the fear factor'],
  });
});

test('a text with any of several labels is labelled once', () => {
  expect(scoreTexts(texts, () => false, ['fear', 'nerves', 'near'])).toMatchObject({ labelled: 3, both: 0 });
});

test('what others wrote is not read', () => {
  expect(speaksOf(codebook, 'fear')('> we fear it\nlunch')).toBe(false);
});
