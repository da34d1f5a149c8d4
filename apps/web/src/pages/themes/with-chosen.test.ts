import { describe, expect, it } from 'vitest';
import { withChosen } from './with-chosen.ts';

const rows = ['time', 'shift', 'trust', 'fear'].map((term) => ({ term }));
const shown = (most: number, chosen?: string) => withChosen(rows, most, chosen).map(({ term }) => term);

describe('the words that are shown', () => {
  it('are the first', () => {
    expect(shown(2)).toEqual(['time', 'shift']);
  });

  it('hold the chosen one, wherever it stands', () => {
    expect(shown(2, 'fear')).toEqual(['time', 'fear']);
    expect(shown(2, 'time')).toEqual(['time', 'shift']);
  });

  it('invent no word that nobody used', () => {
    expect(shown(2, 'courage')).toEqual(['time', 'shift']);
  });
});
