import { claimLasts, type Digests } from '@groundswell/contract';

/** The digests that were taken on and sent, for tests of what stands on a workspace. */
export function createMemoryDigests(now: () => Date = () => new Date()): Digests {
  const claimed = new Map<string, number>();
  return {
    async claim(period) {
      if ((claimed.get(period) ?? Number.NEGATIVE_INFINITY) > now().getTime() - claimLasts) return false;
      claimed.set(period, now().getTime());
      return true;
    },
    async confirm(period) {
      claimed.set(period, Number.POSITIVE_INFINITY);
    },
    async release(period) {
      if (claimed.get(period) !== Number.POSITIVE_INFINITY) claimed.delete(period);
    },
  };
}
