import type { PlacedPost } from '@groundswell/contract';

let made = 0;

/** A post of a chat as tests need it: an answer to Q1 by its own label, but for what is said. */
export function placedPost(said: Partial<PlacedPost> = {}): PlacedPost {
  made += 1;
  return {
    ...{ post: `${made}`, at: '2026-09-10T15:03:00Z', day: '2026-09-10', seconds: 180, author: 'Amber Otter' },
    ...{ text: 'A1 We ask first.', comment: null, parent: null, question: 'Q1', part: 'answer', method: 'label' },
    ...{ confidence: 1, moved: false },
    ...said,
  };
}
