import { type HandledQuestions, Refusal } from '@groundswell/contract';
import type { HandledPosts } from '@groundswell/workspace';
import type { CurrentWarehouse } from './current-warehouse.ts';

interface HandledTools {
  kept: HandledPosts;
  warehouse: CurrentWarehouse;
  /** Runs a change after those before it. */
  exclusively<T>(change: () => Promise<T>): Promise<T>;
}

/** Questions marked as handled: kept, and mirrored for the metrics at every change. */
export function handledQuestionsOf({ kept, warehouse, exclusively }: HandledTools): HandledQuestions {
  return {
    list: () => kept.list(),
    mark: (post) =>
      exclusively(async () => {
        if (!/^\d{1,40}$/.test(post)) throw new Refusal(`“${post}” is no post’s id.`, 400);
        await kept.add(post, new Date().toISOString());
        await mirrorHandled(kept, warehouse);
      }),
    unmark: (post) =>
      exclusively(async () => {
        if (!(await kept.remove(post))) throw new Refusal('This question was not marked as handled.', 404);
        await mirrorHandled(kept, warehouse);
      }),
  };
}

/** Hands the kept marks to the warehouse. */
export async function mirrorHandled(kept: HandledPosts, warehouse: CurrentWarehouse): Promise<void> {
  await warehouse.mirror({ handled_posts: (await kept.list()).map((post) => ({ post })) });
}
