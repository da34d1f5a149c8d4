import type { Holidays } from '@groundswell/contract';

/** A list of holidays for tests of what stands on a workspace; `changed` hears of every change. */
export function createMemoryHolidays(changed: () => void): Holidays {
  let days: string[] = [];
  return {
    list: async () => days,
    async choose(chosen) {
      days = [...new Set(chosen)].sort();
      changed();
    },
  };
}
