import { expect, it } from 'vitest';
import { ladderSentence } from './ladder-sentence.ts';

const row = { absence_factor: 12, top1_share: 0.08, next9_share: 0.31, gini_contributors: 0.61, gini_roster: 0.74 };

it('says on how few it rests, and how uneven it is', () => {
  expect(ladderSentence(row).replaceAll('\u00a0', ' ')).toBe(
    'Half of the posts come from 12 people. The top 1 % of the people wrote 8 %, the next 9 % 31 %. Gini coefficient (0 even, 1 one person): 0.61 among those who post, 0.74 among everybody on the roster.',
  );
});

it('leaves out what is hidden or not known', () => {
  expect(ladderSentence({ ...row, absence_factor: null, top1_share: null, gini_roster: null })).toBe(
    'Gini coefficient (0 even, 1 one person): 0.61 among those who post.',
  );
  expect(ladderSentence(undefined)).toBe('');
});
