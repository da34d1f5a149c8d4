import {
  type KeptProgramme,
  type Programme,
  type ProgrammeInput,
  type Programmes,
  programmeSchema,
  Refusal,
} from '@groundswell/contract';
import { filterOptions, knownIdentities, minimumGroup, type Query, seenTeams } from '@groundswell/metrics';
import type { MadeRows } from '@groundswell/warehouse';
import type { KeptProgrammes } from '@groundswell/workspace';
import { checkDay } from '../check-day.ts';
import type { CurrentWarehouse } from '../current-warehouse.ts';
import { listedPeople } from './listed-people.ts';
import { type FoundUnits, kindOf, unitFinder } from './programme-units.ts';

interface ProgrammeTools {
  kept: KeptProgrammes;
  warehouse: CurrentWarehouse;
  /** Runs a change after those before it. */
  exclusively<T>(change: () => Promise<T>): Promise<T>;
}

/** The workspace's programmes: kept, and mirrored for the metrics at every change. */
export function programmesOf({ kept, warehouse, exclusively }: ProgrammeTools): Programmes {
  const changed = (change: () => Promise<KeptProgramme>) =>
    exclusively(async () => {
      const done = await change();
      await mirrorProgrammes(kept, warehouse);
      return (await told([done], warehouse))[0]!;
    });
  return {
    async list(view) {
      const all = await told(await kept.list(), warehouse);
      return view === 'executive' ? forExecutive(all, warehouse) : all;
    },
    async people(like, view) {
      if (view === 'executive') throw new Refusal('An executive sees no names, and so no list of people.', 403);
      if (!warehouse.isOpen || like.trim() === '') return [];
      return listedPeople(await knownIdentities(warehouse.query)).suggest(like);
    },
    add: (programme) => changed(() => kept.add({ ...checked(programme), madeAt: new Date().toISOString() })),
    change: (id, programme) => changed(async () => (await kept.change(id, checked(programme))) ?? refuse(id)),
    remove: (id) =>
      exclusively(async () => {
        if (!(await kept.remove(id))) refuse(id);
        await mirrorProgrammes(kept, warehouse);
      }),
  };
}

/** Hands the kept programmes to the warehouse. */
export async function mirrorProgrammes(kept: KeptProgrammes, warehouse: CurrentWarehouse): Promise<void> {
  if (warehouse.isOpen) await warehouse.mirror(await programmeRows(await kept.list(), warehouse.query));
}

/** The kept programmes with what they name, as the warehouse behind `query` knows it. */
export async function programmeRows(programmes: KeptProgramme[], query: Query): Promise<Partial<MadeRows>> {
  const find = await unitFinder(programmes, query);
  return {
    programmes: programmes.map((programme) => ({
      ...{ programme_id: Number(programme.id), name: programme.name, day: programme.day },
      ...{ kind: kindOf(programme), by_hand: programme.controls !== null },
    })),
    programme_units: programmes.flatMap((programme) => find(programme).rows),
  };
}

async function told(programmes: KeptProgramme[], warehouse: CurrentWarehouse): Promise<Programme[]> {
  const find = warehouse.isOpen
    ? await unitFinder(programmes, warehouse.query)
    : (): FoundUnits => ({ rows: [], unclear: [], listed: 0 });
  return programmes.map((programme) => {
    const kind = kindOf(programme);
    const { unclear, listed } = find(programme);
    return { ...programme, kind, unclear, listed: kind === 'people' ? listed : null };
  });
}

/** What an executive is told: no small team or channel, for what few people call theirs often names them, and of listed people how many they are where they are enough to hide in. */
async function forExecutive(programmes: Programme[], warehouse: CurrentWarehouse): Promise<Programme[]> {
  const channels = warehouse.isOpen ? (await filterOptions(warehouse.query, 'executive')).channels : [];
  const isTeam = warehouse.isOpen ? await seenTeams(warehouse.query, 'executive') : () => false;
  const isChannel = (written: string) =>
    channels.some(({ community, name }) => [name, `#${name}`, `${community}/${name}`].includes(written));
  const isSeen = { teams: isTeam, channels: isChannel, people: () => false };
  return programmes.map((programme) => ({
    ...programme,
    ...{ teams: programme.teams.filter(isTeam), channels: programme.channels.filter(isChannel), people: [] },
    ...{ controls: programme.controls?.filter(isSeen[programme.kind]) ?? null, unclear: [] },
    listed: Number(programme.listed) < minimumGroup ? null : programme.listed,
  }));
}

function checked(programme: ProgrammeInput) {
  const parsed = programmeSchema.parse(programme);
  checkDay(parsed.day);
  const own = parsed[kindOf(parsed)];
  const [both] = own.filter((name) => parsed.controls?.includes(name));
  if (both !== undefined) throw new Refusal(`${both} took part and cannot be held against those that did.`, 400);
  const once = (names: string[]) => [...new Set(names)];
  return {
    ...parsed,
    ...{ teams: once(parsed.teams), channels: once(parsed.channels), people: once(parsed.people) },
    controls: parsed.controls && once(parsed.controls),
  };
}

function refuse(id: string): never {
  throw new Refusal(`There is no programme “${id}”.`, 404);
}
