import { Refusal, type Stories, type Story } from '@groundswell/contract';

const told: Story = {
  ...{ post: '12', community: 'Lines', channel: 'general', author: 'Amber Otter', at: null, day: '2024-01-05' },
  ...{ text: 'We tried it', marks: [{ start: 0, end: 8, negated: false }], replies: 0, reactions: 0 },
  ...{ kinds: ['Tried it'], pin: null, answered: 0, answers: [] },
};

/** One story, for tests of what stands on a workspace. */
export function createMemoryStories(): Stories {
  let story = told;
  const pinned = (post: string) => {
    if (post !== story.post || story.pin === null) throw new Refusal(`No story is pinned by the key “${post}”.`, 404);
    return story.pin;
  };
  return {
    async list({ view }) {
      if (view === 'executive') return { stories: [], total: 0, pinned: 0, next: null, hidden: true };
      return { stories: [story], total: 1, pinned: story.pin ? 1 : 0, next: null, hidden: false };
    },
    async pin(post) {
      if (post !== story.post) throw new Refusal('There is no such post (any more).', 404);
      story = { ...story, pin: { note: '', pinnedAt: '2024-01-05T09:30:00.000Z' } };
    },
    async note(post, note) {
      story = { ...story, pin: { ...pinned(post), note } };
    },
    async unpin(post) {
      pinned(post);
      story = { ...story, pin: null };
    },
    async order(posts) {
      for (const post of posts) pinned(post);
    },
    async asText({ view }, { format, names }) {
      if (view === 'executive') throw new Refusal('An executive reads nobody’s words.', 403);
      return `${story.text} (${format}, ${names})\n`;
    },
  };
}
