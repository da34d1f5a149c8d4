import { describe, expect, it } from 'vitest';
import { touchedThemes } from './touched-themes.ts';

describe('the themes by question', () => {
  // An authorless chat has no people behind any theme, and so had an empty heat map.
  it('are those in posts where nobody is known to have written them', () => {
    const row = (theme: string, question: number, posts: number | null) => ({
      theme,
      label: theme,
      question,
      people: posts === null ? null : 0,
      posts,
    });
    const rows = [row('trust', 1, 2), row('time', 1, 3), row('time', 2, 1), row('fun', 1, 0), row('fun', 2, 0)];
    expect(touchedThemes(rows, 'posts').map(([theme]) => theme)).toEqual(['time', 'trust']);
    expect(touchedThemes(rows, 'people')).toEqual([]);
  });
});
