import { type HandledQuestions, Refusal } from '@groundswell/contract';

/** Marks for tests of what stands on a workspace; `changed` hears of every change. */
export function createMemoryHandled(changed: () => void): HandledQuestions {
  const marked = new Set<string>();
  return {
    list: async () => [...marked],
    async mark(post) {
      marked.add(post);
      changed();
    },
    async unmark(post) {
      if (!marked.delete(post)) throw new Refusal('This question was not marked as handled.', 404);
      changed();
    },
  };
}
