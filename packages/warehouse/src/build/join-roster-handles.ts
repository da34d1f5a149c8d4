import type { DisjointSets } from '../disjoint-sets.ts';

/** An identity with a handle that a roster names and another source has too. */
export interface KnownHandle {
  number: number;
  source: string;
  scope: string;
  handle: string;
  address: string | null;
  onRoster: boolean;
}

/**
 * Joins whom a roster lists by a handle with who has that handle elsewhere. Nobody is joined where the handle means two
 * people on the roster or in the other community, or where both have an address and these differ.
 */
export function joinRosterHandles(sets: DisjointSets<number>, known: KnownHandle[]): void {
  for (const all of groupedBy(known, ({ handle }) => handle).values()) {
    const places = [...groupedBy(all, ({ source, scope }) => `${source}\n${scope}`).values()];
    const clear = places.filter((people) => people.every(({ number }) => sets.areOne(number, people[0]!.number)));
    const rosters = clear.filter((people) => people.some(({ onRoster }) => onRoster)).map(([first]) => first!);
    if (rosters.length === 0 || places.some((people) => !clear.includes(people) && people.some((one) => one.onRoster)))
      continue;
    const addresses = new Set(rosters.flatMap(({ address }) => address ?? []));
    // Two rosters that give the handle to different addresses do not say whose it is.
    if (addresses.size > 1) continue;
    for (const [one] of clear) {
      const differs = one!.address !== null && addresses.size === 1 && !addresses.has(one!.address);
      const listed = rosters.find(({ source }) => source !== one!.source);
      if (listed && !differs) sets.join(listed.number, one!.number);
    }
  }
}

function groupedBy<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
