import { expect, test } from 'vitest';
import { englishStem } from './english-stem.ts';

test.each([
  ['fear', 'fears', 'feared', 'fearing'],
  ['organise', 'organize', 'organisation', 'organizations', 'organised'],
  ['behaviour', 'behavior', 'behaviours'],
  ['analyse', 'analyze', 'analysed'],
  ['practice', 'practise', 'practising'],
  ['collaborate', 'collaboration', 'collaborative'],
  ['model', 'models', 'modelling', 'modeling'],
  ['e-learning', 'elearning'],
  ['community', 'communities'],
])('one term: %s, %s …', (...forms) => {
  expect(new Set(forms.map(englishStem)).size).toBe(1);
});

test.each([
  ['fear', 'fearless'],
  ['news', 'new'],
  ['business', 'busy'],
  ['community', 'communicate'],
  ['experiment', 'experience'],
  ['informal', 'information'],
  ['university', 'universe'],
  ['organisation', 'organ'],
  ['policy', 'police'],
  ['customer', 'custom'],
  ['manager', 'management'],
  ['wise', 'wize'],
])('two terms: %s and %s', (a, b) => {
  expect(englishStem(a)).not.toBe(englishStem(b));
});
