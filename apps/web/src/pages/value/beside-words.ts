import type { Beside } from '../../filters.ts';

/** The engagement that stands beside a measure. */
export type Engagement = 'contributors' | Beside;

/** Each engagement as the reader knows it, with its unit. */
export const engagementWords: Record<Engagement, { label: string; unit: string }> = {
  contributors: { label: 'People who post', unit: 'people' },
  participants: { label: 'People who take part', unit: 'people' },
  posts: { label: 'Posts', unit: 'posts' },
  replies: { label: 'Replies', unit: 'replies' },
  questions: { label: 'Questions', unit: 'questions' },
};
