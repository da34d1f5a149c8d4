import type { Answer } from '@groundswell/contract';

/** The column that says how big a word or theme is: people, or posts where the source does not say who wrote them. */
export function sizedBy(answer: Pick<Answer, 'notes'> | undefined): 'people' | 'posts' {
  return answer?.notes.some(({ code }) => code === 'ranked-by-posts') ? 'posts' : 'people';
}

/** What is counted, where a word is chosen: "people who said “shift”". */
export function withWord(size: 'people' | 'posts', term: string | undefined): string {
  if (term === undefined) return size;
  return size === 'people' ? `people who said “${term}”` : `posts with “${term}”`;
}
