import { expect, it } from 'vitest';
import { surestFirst } from './surest-first.ts';

it('puts what chance explains least first, and what cannot be told last', () => {
  const effects = [
    { metric: 'a', p: 0.4 },
    { metric: 'b', p: null },
    { metric: 'c', p: 0.02 },
  ];
  expect(surestFirst(effects).map(({ metric }) => metric)).toEqual(['c', 'a', 'b']);
});
