import type { Row } from '@groundswell/contract';

/** From the smallest group that feels like one to the largest company there is; 1, 2.5 and 5 of each power of ten. */
const milestones = [
  10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
];

/** Of days with the members at their end, in the order of time, the first on which each milestone was reached. */
export function milestonesReached(days: Row[]): Row[] {
  return milestones.flatMap((members) => {
    const reached = days.find((day) => Number(day.members) >= members);
    if (!reached) return [];
    return [{ members, reached_on: reached.day!, perhaps_before: reached.early === true, people: members }];
  });
}
