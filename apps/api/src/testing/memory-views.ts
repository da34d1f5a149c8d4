import { Refusal, type SavedView, type SavedViews, savedViewSchema } from '@groundswell/contract';

/** Saved views for tests of what stands on a workspace. */
export function createMemoryViews(): SavedViews {
  let views: SavedView[] = [];
  let count = 0;
  const find = (id: string) => {
    if (!views.some((view) => view.id === id)) throw new Refusal(`There is no saved view "${id}".`, 404);
  };
  return {
    list: async () => views,
    async add(view) {
      const added = { ...savedViewSchema.parse(view), id: `${++count}` };
      if (views.some(({ name }) => name === added.name)) throw new Refusal('The name is taken.', 409);
      views = [...views, added];
      return added;
    },
    async change(id, view) {
      find(id);
      const changed = { ...savedViewSchema.parse(view), id };
      views = views.map((one) => (one.id === id ? changed : one));
      return changed;
    },
    async remove(id) {
      find(id);
      views = views.filter((view) => view.id !== id);
    },
  };
}
