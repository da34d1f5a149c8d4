import {
  type KeptProgramme,
  type Programme,
  type Programmes,
  programmeKinds,
  programmeSchema,
  Refusal,
  type Viewer,
} from '@groundswell/contract';

/** Programmes for tests of what stands on a workspace. */
export function createMemoryProgrammes(changed: () => void): Programmes {
  let programmes: KeptProgramme[] = [];
  let count = 0;
  const find = (id: string) => {
    const found = programmes.find((programme) => programme.id === id);
    if (!found) throw new Refusal(`There is no programme "${id}".`, 404);
    return found;
  };
  return {
    list: async (view) => programmes.toSorted((a, b) => b.day.localeCompare(a.day)).map((one) => toldTo(view, one)),
    async people(like, view) {
      if (view === 'executive') throw new Refusal('An executive sees no names, and so no list of people.', 403);
      return [{ written: `${like}@heron.example`, name: like, team: null }];
    },
    async add(programme) {
      const added = { ...programmeSchema.parse(programme), id: `${++count}`, madeAt: '2024-01-05T09:30:00.000Z' };
      programmes = [...programmes, added];
      changed();
      return toldTo('lead', added);
    },
    async change(id, programme) {
      const next = { ...find(id), ...programmeSchema.parse(programme) };
      programmes = programmes.map((one) => (one.id === id ? next : one));
      changed();
      return toldTo('lead', next);
    },
    async remove(id) {
      find(id);
      programmes = programmes.filter((programme) => programme.id !== id);
      changed();
    },
  };
}

/** Everybody who is listed is known here. */
function toldTo(view: Viewer, programme: KeptProgramme): Programme {
  const kind = programmeKinds.find((one) => programme[one].length > 0) ?? 'teams';
  const people = view === 'executive' ? [] : programme.people;
  return { ...programme, kind, people, listed: kind === 'people' ? programme.people.length : null, unclear: [] };
}
