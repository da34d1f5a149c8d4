import { type Holidays, Refusal } from '@groundswell/contract';
import type { KeptHolidays } from '@groundswell/workspace';
import type { CurrentWarehouse } from './current-warehouse.ts';

interface HolidayTools {
  kept: KeptHolidays;
  warehouse: CurrentWarehouse;
  /** Runs a change after those before it. */
  exclusively<T>(change: () => Promise<T>): Promise<T>;
}

/** The workspace's holidays: kept, and mirrored for the metrics at every change. */
export function holidaysOf({ kept, warehouse, exclusively }: HolidayTools): Holidays {
  return {
    list: () => kept.list(),
    async choose(days) {
      const wrong = days.find((day) => !isDay(day));
      if (wrong !== undefined) throw new Refusal(`“${wrong}” is no day of the calendar; write it YYYY-MM-DD.`, 400);
      await exclusively(async () => {
        await kept.replace(days);
        await mirrorHolidays(kept, warehouse);
      });
    },
  };
}

/** Hands the kept holidays to the warehouse. */
export async function mirrorHolidays(kept: KeptHolidays, warehouse: CurrentWarehouse): Promise<void> {
  await warehouse.mirror({ holidays: (await kept.list()).map((day) => ({ day })) });
}

function isDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
