import { Refusal, type SavedViews, savedViewSchema } from '@groundswell/contract';
import type { KeptViews } from '@groundswell/workspace';

/** The workspace's saved views. No figure follows them, so they wait for no other change. */
export function savedViewsOf(kept: KeptViews): SavedViews {
  return {
    list: () => kept.list(),
    async add(view) {
      const parsed = savedViewSchema.parse(view);
      return (await kept.add(parsed)) ?? taken(parsed.name);
    },
    async change(id, view) {
      const parsed = savedViewSchema.parse(view);
      const changed = await kept.change(id, parsed);
      if (changed === 'taken') return taken(parsed.name);
      return changed === 'none' ? unknown(id) : changed;
    },
    async remove(id) {
      if (!(await kept.remove(id))) unknown(id);
    },
  };
}

function taken(name: string): never {
  throw new Refusal(`Another view is called “${name}” already.`, 409);
}

function unknown(id: string): never {
  throw new Refusal(`There is no saved view “${id}”.`, 404);
}
