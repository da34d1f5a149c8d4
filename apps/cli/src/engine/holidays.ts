import type { Holidays } from '@groundswell/contract';
import type { KeptHolidays } from '@groundswell/workspace';
import { checkDay } from './check-day.ts';
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
      for (const day of days) checkDay(day);
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
