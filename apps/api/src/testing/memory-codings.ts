import { type Coding, type CodingAnswer, type Codings, Refusal } from '@groundswell/contract';

const drawn = { drawn: 1, of: 3 };
const coding: Coding = {
  ...{ id: '1', codebook: 'mindset', theme: 'fear', label: 'Fear', madeAt: '2024-01-05T09:30:00.000Z' },
  ...{ drawnWith: 1, version: 1, changed: false, posts: 1, gone: 0, people: 1 },
  ...{ kinds: { hit: drawn, near: { drawn: 0, of: 0 }, far: { drawn: 0, of: 0 } }, coders: [], toSettle: null },
};

/** One coding of one post, for tests of what stands on a workspace. It knows a single coder and measures nothing. */
export function createMemoryCodings(): Codings {
  let made: Coding[] = [];
  let answer: CodingAnswer | null = null;
  const found = (id: string) => {
    const one = made.find((known) => known.id === id);
    if (!one) throw new Refusal(`There is no coding “${id}” (any more).`, 404);
    return one;
  };
  return {
    list: async (view) => (view === 'executive' ? [] : made),
    measured: async () => [],
    async make(codebook, theme) {
      if (theme !== 'fear') throw new Refusal(`The codebook “${codebook}” has no theme “${theme}”.`, 404);
      made = [coding];
      return coding;
    },
    async show(id, coder, view) {
      if (view === 'executive') throw new Refusal('An executive sees no posts.', 403);
      const post = { post: '12', channel: 'general', day: '2024-01-05', text: 'We fear it', isReply: false };
      const own = coder === null ? null : answer;
      return { coding: found(id), posts: [{ ...post, answer: own, revealed: null }], figures: null };
    },
    async answer(id, given) {
      found(id);
      answer = given.answer;
    },
    async finish(id) {
      found(id);
      if (answer === null) throw new Refusal('One post has no answer yet.', 409);
    },
    async settle(id) {
      found(id);
      throw new Refusal('There is nothing to settle.', 409);
    },
    async remove(id) {
      found(id);
      made = [];
    },
  };
}
