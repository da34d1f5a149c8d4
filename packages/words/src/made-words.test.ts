import { expect, it } from 'vitest';
import { madeWords } from './made-words.ts';

it('says a moment as the clocks of a zone show it', () => {
  expect(madeWords('2026-07-01T23:05:00Z', 'Europe/London')).toBe('2 July 2026, 00:05 (Europe/London)');
  expect(madeWords('2026-01-01T12:00:00Z', 'America/New_York')).toBe('1 January 2026, 07:00 (America/New_York)');
});
