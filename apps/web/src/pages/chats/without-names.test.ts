import { expect, it } from 'vitest';
import { withoutNames } from './use-chat.ts';

const rows = [{ term: 'fear' }, { term: 'tealtime' }];

it('leaves words as they are where names are shown', () => {
  expect(withoutNames(null, 'Q1', 'terms', rows)).toBe(rows);
});

it('shows no word before the report says which are names', () => {
  const called = { textOf: () => '', authorOf: () => null, report: undefined };
  expect(withoutNames(called, 'Q1', 'terms', rows)).toEqual([]);
});
