import { type DatedNoteInput, type DatedNotes, datedNoteSchema, Refusal } from '@groundswell/contract';
import type { KeptNotes } from '@groundswell/workspace';
import { checkDay } from './check-day.ts';

/** The workspace's dated notes. No figure follows them, so they wait for no other change. */
export function datedNotesOf(kept: KeptNotes): DatedNotes {
  return {
    list: () => kept.list(),
    add: async (note) => kept.add({ ...checked(note), madeAt: new Date().toISOString() }),
    async change(id, note) {
      const changed = await kept.change(id, checked(note));
      return changed ?? refuse(id);
    },
    async remove(id) {
      if (!(await kept.remove(id))) refuse(id);
    },
  };
}

function checked(note: DatedNoteInput) {
  const parsed = datedNoteSchema.parse(note);
  checkDay(parsed.from);
  if (parsed.to !== null) checkDay(parsed.to);
  return parsed;
}

function refuse(id: string): never {
  throw new Refusal(`There is no note “${id}”.`, 404);
}
