import type { Story } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { storiesAsText } from './stories-as-text.ts';

const story: Story = {
  ...{ post: '12', community: 'c', channel: 'ideas', author: 'Amber Otter', at: null, day: '2024-01-05' },
  ...{ text: 'We tried *your* list.\n- it works', marks: [], replies: 2, reactions: 0, kinds: ['Success story'] },
  pin: { note: 'Ask Coral about it.', pinnedAt: '2024-01-06T09:00:00.000Z' },
  answered: 3,
  answers: [
    {
      ...{ post: '13', community: 'c', channel: 'ideas', author: 'Coral Heron', at: null, day: '2024-01-07' },
      ...{ text: 'So did we, Amber', replies: 0, reactions: 0, direct: true },
    },
  ],
};
const people = ['Amber Otter', 'Coral Heron'].map((name) => ({ name, also: [] }));

it('is Markdown that shows what was written as it was written', () => {
  expect(storiesAsText({ stories: [story], people, format: 'md', names: 'full' })).toBe(`# Stories

## 1. Success story

Ask Coral about it.

> We tried \\*your\\* list.
> \\- it works
>
> — Amber Otter, ideas, 5 January 2024

Answer:

> So did we, Amber
>
> — Coral Heron, ideas, 7 January 2024

2 more answers in the conversation.
`);
});

it('is plain text where that is asked for, with pseudonyms that hold throughout', () => {
  expect(storiesAsText({ stories: [story], people, format: 'txt', names: 'pseudonym' })).toBe(`STORIES

Names were taken out by machine. Read this before you pass it on.

1. SUCCESS STORY

Ask Person 1 about it.

  We tried *your* list.
  - it works

  — Person 2, ideas, 5 January 2024

Answer:

  So did we, Person 2

  — Person 1, ideas, 7 January 2024

2 more answers in the conversation.
`);
});

it('leaves names out, and says what a story is that was only pinned', () => {
  const text = storiesAsText({
    stories: [{ ...story, kinds: [], pin: { note: '', pinnedAt: '' }, answered: 1 }],
    ...{ people, format: 'md', names: 'none' },
  });
  expect(text).toContain('## 1. Pinned\n\n> We tried');
  expect(text).toContain('> — ideas, 5 January 2024');
  expect(text).not.toMatch(/Amber|Otter|Coral|Heron|more answer/);
});
