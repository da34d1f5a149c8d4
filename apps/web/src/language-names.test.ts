import { expect, it } from 'vitest';
import { languageChoices, languageName } from './language-names.ts';

const written = (...posts: [language: string, posts: number][]) => ({
  languages: posts.map(([language, count]) => ({ language, posts: count })),
});

it('names languages in English', () => {
  expect(languageName('de')).toBe('German');
  expect(languageName('zz')).toBe('zz');
});

it('offers the languages in which people write', () => {
  expect(languageChoices(written(['en', 900], ['fr', 40], ['da', 2]))).toEqual([
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'French' },
  ]);
});

it('offers nothing where all is in one, but for a slip or two of the detector', () => {
  expect(languageChoices(written(['en', 900], ['da', 2]))).toEqual([]);
  expect(languageChoices(written())).toEqual([]);
});
