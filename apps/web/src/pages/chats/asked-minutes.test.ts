import type { ChatQuestion } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { askedMinutes } from './asked-minutes.ts';
import { placedPost } from './placed-posts.fixture.ts';

const asked = (question: string, text: string | null): ChatQuestion => ({
  ...{ question, text, askedAt: null, posts: [], edited: false, quotes: { chosen: null, dropped: [] } },
});

it('names the minute of the first post that holds a question’s words, and none where no post does', () => {
  const posts = [
    placedPost({ text: 'Welcome, all!', seconds: 0 }),
    placedPost({ text: 'Q1) What makes it easier to say “that was me”? #craft', seconds: 130 }),
    placedPost({ text: 'RT: Q1) What makes it easier to say "that was me"?', seconds: 200 }),
    placedPost({ text: 'Q2: And when?', seconds: null }),
  ];
  const questions = [
    asked('Q1', 'What makes it easier to say "that was me"?'),
    asked('Q2', 'And when?'),
    asked('Q3', 'Never asked?'),
    asked('Q4', null),
  ];
  expect(askedMinutes({ questions, posts })).toEqual([{ minute: 2, words: 'Q1' }]);
});
