import type { Digests } from '@groundswell/contract';

/** The digests that were taken on, for tests of what stands on a workspace. */
export function createMemoryDigests(): Digests {
  const claimed = new Set<string>();
  return {
    async claim(period) {
      const isFirst = !claimed.has(period);
      claimed.add(period);
      return isFirst;
    },
    async release(period) {
      claimed.delete(period);
    },
  };
}
