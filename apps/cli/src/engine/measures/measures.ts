import { type Measures, measureChangeSchema, Refusal, type Viewer } from '@groundswell/contract';
import { seenTeams } from '@groundswell/metrics';
import type { KeptMeasures } from '@groundswell/workspace';
import { checkDay } from '../check-day.ts';
import type { CurrentWarehouse } from '../current-warehouse.ts';

interface MeasureTools {
  kept: KeptMeasures;
  warehouse: CurrentWarehouse;
  /** Runs a change after those before it. */
  exclusively<T>(change: () => Promise<T>): Promise<T>;
}

/** The workspace's measures: kept, and mirrored for the metrics at every change. */
export function measuresOf({ kept, warehouse, exclusively }: MeasureTools): Measures {
  // Where nothing is loaded nobody is known to be in any team.
  const seen = async (view: Viewer) => (warehouse.isOpen ? seenTeams(warehouse.query, view) : () => view === 'lead');
  return {
    async list(view = 'lead') {
      const isSeen = await seen(view);
      return (await kept.list()).map((measure) => ({ ...measure, teams: measure.teams.filter(isSeen) }));
    },
    async values(id, view = 'lead') {
      const [values, isSeen] = [(await kept.values(id)) ?? refuse(id), await seen(view)];
      return values.filter(({ team }) => team === null || isSeen(team));
    },
    async change(id, change) {
      const asked = measureChangeSchema.parse(change);
      if (asked.target) checkDay(asked.target.day);
      return exclusively(async () => {
        const changed = (await kept.change(id, asked)) ?? refuse(id);
        await mirrorMeasures(kept, warehouse);
        return changed;
      });
    },
    remove: (id) =>
      exclusively(async () => {
        if (!(await kept.remove(id))) refuse(id);
        await mirrorMeasures(kept, warehouse);
      }),
  };
}

/** Hands the kept measures to the warehouse. */
export async function mirrorMeasures(kept: KeptMeasures, warehouse: CurrentWarehouse): Promise<void> {
  const measures = await kept.list();
  const values = await Promise.all(
    measures.map(async ({ id }) =>
      ((await kept.values(id)) ?? []).map((value) => ({ measure_id: Number(id), ...value })),
    ),
  );
  await warehouse.mirror({
    measures: measures.map(({ id, name, unit, better, grain }) => ({
      measure_id: Number(id),
      name,
      unit,
      better,
      grain,
    })),
    measure_values: values.flat(),
  });
}

function refuse(id: string): never {
  throw new Refusal(`There is no measure “${id}”.`, 404);
}
