import { expect, it } from 'vitest';
import { kindFirst, kindsSentence } from './GiveAndTakePanel.tsx';

it('says how many there are of each kind, those who give and get first', () => {
  const rows = ['observer', 'engager', 'observer', 'catalyst'].map((kind) => ({ kind }));
  expect(kindsSentence(rows)).toBe('1 engager, 1 catalyst, 2 observers.');
});

it('has the kind right after the person, and not whom a row is about in number', () => {
  const columns = ['member', 'posts', 'replies_made', 'kind', 'people'].map((name) => ({ name }));
  expect(kindFirst(columns).map(({ name }) => name)).toEqual(['member', 'kind', 'posts', 'replies_made']);
});
