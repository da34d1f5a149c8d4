import { expect, it } from 'vitest';
import { kindsSentence } from './GiveAndTakePanel.tsx';

it('says how many there are of each kind, those who give and get first', () => {
  const rows = ['observer', 'engager', 'observer', 'catalyst'].map((kind) => ({ kind }));
  expect(kindsSentence(rows)).toBe('1 engager, 1 catalyst, 2 observers.');
});
