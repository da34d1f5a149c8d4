import { expect, it } from 'vitest';
import { askedByOf, editOfAsked, postChoices } from './asked-by.ts';
import { placedPost } from './placed-posts.fixture.ts';

const question = {
  ...{ question: 'Q1', text: 'Why?', askedAt: '2026-09-10T15:02:00Z', posts: ['7'], edited: false },
  quotes: { chosen: null, dropped: [] },
};

it('keeps the post that asks, which says the moment too, or the moment alone', () => {
  expect(editOfAsked({ post: '8', at: '2026-09-10T16:00' }, null, 'UTC')).toEqual({ post: '8', askedAt: null });
  expect(editOfAsked({ post: null, at: '2026-09-10T16:00' }, null, 'Europe/London')).toEqual({
    askedAt: '2026-09-10T15:00:00.000Z',
  });
});

it('keeps nothing of a question that stays as it was, and takes a post back where the moment is said', () => {
  const before = askedByOf(question, 'UTC');
  expect(before).toEqual({ post: '7', at: '2026-09-10T15:02' });
  expect(editOfAsked(before, before, 'UTC')).toEqual({});
  expect(editOfAsked({ ...before, post: null }, before, 'UTC')).toEqual({
    post: null,
    askedAt: '2026-09-10T15:02:00.000Z',
  });
});

it('offers the posts of the hosts first, each in a line, and none that was only passed on or asks another question', () => {
  const posts = [
    placedPost({ post: '1', text: 'A1 We\nask first.' }),
    placedPost({ post: '2', part: 'host', question: null, author: 'Teal Newt', text: 'x'.repeat(200) }),
    placedPost({ post: '3', part: 'reshare' }),
    placedPost({ post: '5', part: 'question', question: 'Q1' }),
    placedPost({ post: '6', part: 'question', question: 'Q2', author: 'Teal Newt', text: 'Q2: How?' }),
    placedPost({ post: '4', at: null, author: null, text: 'Why?' }),
  ];
  expect(postChoices(posts, 'Q2', 'UTC')).toEqual([
    {
      group: 'By the hosts',
      items: [
        { value: '2', label: `15:03 Teal Newt: ${'x'.repeat(90)}…` },
        { value: '6', label: '15:03 Teal Newt: Q2: How?' },
      ],
    },
    {
      group: 'By others',
      items: [
        { value: '1', label: '15:03 Amber Otter: A1 We ask first.' },
        { value: '4', label: 'Why?' },
      ],
    },
  ]);
});
