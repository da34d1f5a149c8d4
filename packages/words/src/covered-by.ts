import type { FilterOptions } from '@groundswell/contract';
import type { Covered } from './period.ts';

/** What the chosen communities cover, or the whole workspace: a chat of one evening long ago has a period of its own. */
export function coveredBy(
  options: FilterOptions,
  { community }: { community?: string | string[] | undefined },
): Covered {
  const chosen = options.communities.filter(({ name }) => [community ?? []].flat().includes(name));
  const days = (of: 'from' | 'asOf') => chosen.flatMap((one) => one[of] ?? []).sort();
  const [from, asOf] = [days('from')[0], days('asOf').at(-1)];
  return from && asOf ? { from, to: asOf, asOf } : options;
}
