import type { Answer } from '@groundswell/contract';

/** The column that says how big a word or theme is: people, or posts where a source of one of the answers does not say who wrote them. */
export function sizedBy(...answers: (Pick<Answer, 'notes'> | undefined)[]): 'people' | 'posts' {
  const codes = answers.flatMap((answer) => answer?.notes ?? []).map(({ code }) => code);
  return codes.includes('ranked-by-posts') ? 'posts' : 'people';
}

/** What is counted, where a word is chosen: "people who said “shift”". */
export function withWord(size: 'people' | 'posts', term: string | undefined): string {
  if (term === undefined) return size;
  return size === 'people' ? `people who said “${term}”` : `posts with “${term}”`;
}
