import { describe, expect, it } from 'vitest';
import { choiceAfter } from './use-quote-choice.ts';

const ruled = { chosen: null, dropped: [] };

describe('what is quoted', () => {
  it('is put in order, swapped and added to: then it is just these', () => {
    expect(choiceAfter({ move: 'b', by: -1 }, ['a', 'b', 'c'], ruled)).toEqual({
      chosen: ['b', 'a', 'c'],
      dropped: [],
    });
    expect(choiceAfter({ move: 'b', by: 1 }, ['a', 'b', 'c'], ruled).chosen).toEqual(['a', 'c', 'b']);
    expect(choiceAfter({ swap: 'a', for: 'd' }, ['a', 'b'], ruled).chosen).toEqual(['d', 'b']);
    const dropped = { chosen: null, dropped: ['d'] };
    expect(choiceAfter({ add: 'd' }, ['a'], dropped)).toEqual({ chosen: ['a', 'd'], dropped: [] });
  });

  it('is left out: the rule chooses another, but not among just these', () => {
    expect(choiceAfter({ drop: 'a' }, ['a', 'b'], ruled)).toEqual({ chosen: null, dropped: ['a'] });
    const own = { chosen: ['a', 'b'], dropped: [] };
    expect(choiceAfter({ drop: 'a' }, ['a', 'b'], own)).toEqual({ chosen: ['b'], dropped: ['a'] });
  });

  it('is the rule’s choice again', () => {
    expect(choiceAfter({ as: 'rule' }, ['a'], { chosen: ['a'], dropped: ['b'] })).toEqual({
      chosen: null,
      dropped: [],
    });
  });
});
