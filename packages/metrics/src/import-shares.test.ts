import type { Ledger } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { ledgerNow } from './import-shares.ts';

const ledger: Ledger = {
  id: 'b',
  source: 'records',
  community: 'Company',
  files: ['b.ndjson'],
  importedAt: '2026-01-01T00:00:00Z',
  sample: false,
  read: 10,
  kept: 0,
  bots: 0,
  leftOut: [
    { reason: 'system notice', count: 3, examples: [] },
    { reason: 'duplicate', count: 7, examples: [{ file: 'b.ndjson' }] },
  ],
  problems: [],
  problemCount: 0,
  people: 0,
  from: null,
  to: null,
  seconds: 1,
};
const days = { from: '2026-01-05', to: '2026-01-09' };

it('keeps what it brought once the import that held the same posts is gone, and still adds up', () => {
  const now = ledgerNow(ledger, { posts: 6, kept: 6, bots: 1, people: 4, ...days });
  expect(now).toMatchObject({ read: 10, kept: 6, bots: 1, people: 4, ...days });
  // One of the seven was there twice in its own file.
  expect(now.leftOut).toEqual([
    { reason: 'system notice', count: 3, examples: [] },
    { reason: 'duplicate', count: 1, examples: [{ file: 'b.ndjson' }] },
  ]);
});

it('has no line for duplicates where there are none', () => {
  const now = ledgerNow(ledger, { posts: 7, kept: 7, bots: 0, people: 4, ...days });
  expect(now.leftOut.map(({ reason }) => reason)).toEqual(['system notice']);
});

it('stays as it is for an import without posts', () => {
  expect(ledgerNow(ledger, undefined)).toBe(ledger);
});
