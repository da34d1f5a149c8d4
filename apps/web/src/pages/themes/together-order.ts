import type { Row } from '@groundswell/contract';

/**
 * The themes of pairs in an order in which those that go together stand together: from the pair with the highest npmi on, each
 * next theme at the end that it goes better with. Those that are in no pair with an npmi stand last.
 */
export function togetherOrder(pairs: Row[]): string[] {
  const closeness = new Map(pairs.flatMap(({ a, b, npmi }) => [`${a} ${b}`, `${b} ${a}`].map((key) => [key, npmi])));
  const close = (one: string | undefined, other: string): number => Number(closeness.get(`${one} ${other}`) ?? -1);
  const left = new Set(pairs.flatMap(({ a, b }) => [String(a), String(b)]));
  const [first] = [...pairs].sort((one, other) => Number(other.npmi ?? -1) - Number(one.npmi ?? -1));
  const chain: string[] = first ? [String(first.a)] : [];
  if (first) left.delete(String(first.a));
  while (left.size > 0) {
    const [next] = [...left]
      .map((theme) => ({ theme, before: close(chain[0], theme), after: close(chain.at(-1), theme) }))
      .sort((one, other) => Math.max(other.before, other.after) - Math.max(one.before, one.after));
    if (!next) break;
    if (next.before > next.after) chain.unshift(next.theme);
    else chain.push(next.theme);
    left.delete(next.theme);
  }
  return chain;
}

/** Both halves of the square, of which each pair is told once; what `missing` says stands for a pair that is not told. */
export function bothHalves(pairs: Row[], themes: string[], missing: 0 | null): Row[] {
  const told = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  return themes.flatMap((a) =>
    themes
      .filter((b) => b !== a)
      .map((b) => ({ ...(told.get(`${a} ${b}`) ?? told.get(`${b} ${a}`) ?? { people: missing }), a, b })),
  );
}
