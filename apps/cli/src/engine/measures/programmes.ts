import { type ProgrammeInput, type Programmes, programmeSchema, Refusal } from '@groundswell/contract';
import type { KeptProgrammes } from '@groundswell/workspace';
import { checkDay } from '../check-day.ts';
import type { CurrentWarehouse } from '../current-warehouse.ts';

interface ProgrammeTools {
  kept: KeptProgrammes;
  warehouse: CurrentWarehouse;
  /** Runs a change after those before it. */
  exclusively<T>(change: () => Promise<T>): Promise<T>;
}

/** The workspace's programmes: kept, and mirrored for the metrics at every change. */
export function programmesOf({ kept, warehouse, exclusively }: ProgrammeTools): Programmes {
  const changed = <T>(change: () => Promise<T>) =>
    exclusively(async () => {
      const done = await change();
      await mirrorProgrammes(kept, warehouse);
      return done;
    });
  return {
    list: () => kept.list(),
    add: (programme) => changed(() => kept.add({ ...checked(programme), madeAt: new Date().toISOString() })),
    change: (id, programme) => changed(async () => (await kept.change(id, checked(programme))) ?? refuse(id)),
    remove: (id) =>
      changed(async () => {
        if (!(await kept.remove(id))) refuse(id);
      }),
  };
}

/** Hands the kept programmes to the warehouse. */
export async function mirrorProgrammes(kept: KeptProgrammes, warehouse: CurrentWarehouse): Promise<void> {
  const programmes = await kept.list();
  const part = (id: string, teams: string[], part: string) =>
    teams.map((team) => ({ programme_id: Number(id), team, part }));
  await warehouse.mirror({
    programmes: programmes.map(({ id, name, day, controls }) => ({
      programme_id: Number(id),
      name,
      day,
      by_hand: controls !== null,
    })),
    programme_teams: programmes.flatMap(({ id, teams, controls }) => [
      ...part(id, teams, 'treated'),
      ...part(id, controls ?? [], 'control'),
    ]),
  });
}

function checked(programme: ProgrammeInput) {
  const parsed = programmeSchema.parse(programme);
  checkDay(parsed.day);
  const [both] = parsed.teams.filter((team) => parsed.controls?.includes(team));
  if (both !== undefined) throw new Refusal(`${both} took part and cannot be held against those that did.`, 400);
  return { ...parsed, teams: [...new Set(parsed.teams)], controls: parsed.controls && [...new Set(parsed.controls)] };
}

function refuse(id: string): never {
  throw new Refusal(`There is no programme “${id}”.`, 404);
}
