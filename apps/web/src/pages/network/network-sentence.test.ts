import { expect, it } from 'vitest';
import { networkSentence } from './network-sentence.ts';

const row = {
  members: 29,
  edges: 93,
  largest_share: 0.9,
  isolates: 2,
  reciprocity: 0.274,
  groups: 3,
  modularity: 0.52,
};
const spaced = (sentence: string) => sentence.replaceAll('\u00a0', ' ');

it('says how many are joined, how many reply both ways, and whether groups keep to themselves', () => {
  expect(spaced(networkSentence(row))).toBe(
    '29 people make up the network: 90 % of them are joined through replies, 2 people posted without ever replying or being answered. 27 % of the pairs replied both ways. They fall into 3 groups, which keep much to themselves (modularity 0.52).',
  );
});

it('leaves out what is hidden, and says where nobody replied', () => {
  expect(spaced(networkSentence({ ...row, isolates: null, largest_share: null, groups: 1 }))).toBe(
    '29 people make up the network. 27 % of the pairs replied both ways.',
  );
  expect(spaced(networkSentence({ members: 8, edges: 0 }))).toBe('None of 8 people replied to anybody here.');
  expect(networkSentence({ members: null })).toContain('Too few');
});
