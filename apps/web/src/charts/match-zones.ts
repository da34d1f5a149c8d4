/** For each zone the place of the earlier zone that it goes on from, or null: the one with which it shares most words, no earlier zone twice. */
export function matchZones(zones: string[][], before: string[][]): (number | null)[] {
  const stood = new Map(before.flatMap((zone, place) => zone.map((word) => [word, place])));
  const shared = zones.flatMap((zone, now) => {
    const counts = new Map<number, number>();
    for (const word of zone) {
      const then = stood.get(word);
      if (then !== undefined) counts.set(then, (counts.get(then) ?? 0) + 1);
    }
    return [...counts].map(([then, words]) => ({ now, then, words }));
  });
  const matched: (number | null)[] = zones.map(() => null);
  const taken = new Set<number>();
  for (const { now, then } of shared.sort((a, b) => b.words - a.words || a.now - b.now || a.then - b.then)) {
    if (matched[now] !== null || taken.has(then)) continue;
    matched[now] = then;
    taken.add(then);
  }
  return matched;
}
