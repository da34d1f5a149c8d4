import { type Programme, type Programmes, programmeSchema, Refusal } from '@groundswell/contract';

/** Programmes for tests of what stands on a workspace. */
export function createMemoryProgrammes(changed: () => void): Programmes {
  let programmes: Programme[] = [];
  let count = 0;
  const find = (id: string) => {
    const found = programmes.find((programme) => programme.id === id);
    if (!found) throw new Refusal(`There is no programme "${id}".`, 404);
    return found;
  };
  return {
    list: async () => programmes.toSorted((a, b) => b.day.localeCompare(a.day)),
    async add(programme) {
      const added = { ...programmeSchema.parse(programme), id: `${++count}`, madeAt: '2024-01-05T09:30:00.000Z' };
      programmes = [...programmes, added];
      changed();
      return added;
    },
    async change(id, programme) {
      const next = { ...find(id), ...programmeSchema.parse(programme) };
      programmes = programmes.map((one) => (one.id === id ? next : one));
      changed();
      return next;
    },
    async remove(id) {
      find(id);
      programmes = programmes.filter((programme) => programme.id !== id);
      changed();
    },
  };
}
