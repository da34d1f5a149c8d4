import { type DatedNote, type DatedNotes, datedNoteSchema, Refusal } from '@groundswell/contract';

/** Dated notes for tests of what stands on a workspace. */
export function createMemoryNotes(): DatedNotes {
  let notes: DatedNote[] = [];
  let count = 0;
  const find = (id: string) => {
    const found = notes.find((note) => note.id === id);
    if (!found) throw new Refusal(`There is no note "${id}".`, 404);
    return found;
  };
  return {
    list: async () => notes.toSorted((a, b) => b.from.localeCompare(a.from)),
    async add(note) {
      const added = { ...datedNoteSchema.parse(note), id: `${++count}`, madeAt: '2024-01-05T09:30:00.000Z' };
      notes = [...notes, added];
      return added;
    },
    async change(id, note) {
      const changed = { ...find(id), ...datedNoteSchema.parse(note) };
      notes = notes.map((one) => (one.id === id ? changed : one));
      return changed;
    },
    async remove(id) {
      find(id);
      notes = notes.filter((note) => note.id !== id);
    },
  };
}
