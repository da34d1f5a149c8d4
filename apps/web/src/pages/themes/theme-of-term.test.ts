import { describe, expect, it } from 'vitest';
import { themeOfTerm } from './theme-of-term.ts';

const themes = [
  { id: 'trust', colour: 'tide' as const, patterns: ['trust*', 'good faith'] },
  { id: 'time', colour: 'gold' as const, patterns: ['time', 'busy'] },
];

describe('the theme of a word', () => {
  it('is found by the whole word or by its beginning', () => {
    expect(themeOfTerm('trusted', themes)).toBe('tide');
    expect(themeOfTerm('time', themes)).toBe('gold');
    expect(themeOfTerm('timeline', themes)).toBeNull();
  });

  it('is found inside a phrase, and by a phrase', () => {
    expect(themeOfTerm('busy week', themes)).toBe('gold');
    expect(themeOfTerm('good faith', themes)).toBe('tide');
    expect(themeOfTerm('good', themes)).toBeNull();
  });
});
