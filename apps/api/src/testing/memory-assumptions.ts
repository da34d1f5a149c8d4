import type { Assumptions, KeptAssumptions } from '@groundswell/contract';

/** Assumptions for tests of what stands on a workspace. */
export function createMemoryAssumptions(): KeptAssumptions {
  let kept: Assumptions = { minutesPerAnswer: null };
  return {
    read: async () => kept,
    async write(assumptions) {
      kept = assumptions;
      return kept;
    },
  };
}
