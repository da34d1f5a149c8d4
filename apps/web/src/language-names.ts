import type { FilterOptions } from '@groundswell/contract';

// With fewer posts than this a language is as likely a slip of the detector.
const FEWEST_POSTS = 10;

/** The languages that posts can be narrowed to, the commonest first; none where all is in one. */
export function languageChoices({ languages }: Pick<FilterOptions, 'languages'>): { value: string; label: string }[] {
  const written = languages.filter(({ posts }) => posts === null || posts >= FEWEST_POSTS);
  return written.length < 2 ? [] : written.map(({ language }) => ({ value: language, label: languageName(language) }));
}

/** A language's name in English: "de" is German. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
