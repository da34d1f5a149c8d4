import type Graph from 'graphology';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { seededRandom } from './seeded-random.ts';

/** Steps from person to person that are taken at most: about a sixth of a second; ours. */
const MOST_STEPS = 3_000_000;
/** Any number will do, as long as it is always the same. */
const SEED = 6;

/**
 * By node, the share of the shortest ways between two others that lead over it (Freeman 1977), to nine places after the
 * point, so that equals are equal in whatever order they were added up. From a random part of the nodes, the same each
 * time, where the graph is large (Brandes & Pich 2007).
 */
export function betweenness(graph: Graph, mostSteps = MOST_STEPS): Map<string, number> {
  const nodes = graph.nodes();
  if (nodes.length === 0) return new Map();
  const waysFrom = createUnweightedIndexedBrandes(graph);
  const sums = new Float64Array(nodes.length);
  const sources = chosen(nodes.length, Math.max(1, Math.floor(mostSteps / Math.max(1, graph.size * 2))));
  for (const source of sources) addDependencies(sums, source, waysFrom(source));
  // Each pair is seen from both of its ends.
  const most = (nodes.length - 1) * (nodes.length - 2) * (sources.length / Math.max(1, nodes.length));
  return new Map(
    nodes.map((node, place) => [node, most > 0 ? Math.min(1, Math.round((sums[place]! / most) * 1e9) / 1e9) : 0]),
  );
}

/** Adds how much of the ways from a source depends on each node, the farthest first (Brandes 2001). */
function addDependencies(
  sums: Float64Array,
  source: number,
  [stack, before, ways]: ReturnType<ReturnType<typeof createUnweightedIndexedBrandes>>,
): void {
  const depends = new Float64Array(sums.length);
  while (stack.size > 0) {
    const node = stack.pop()!;
    for (const earlier of before[node]!) depends[earlier]! += (ways[earlier]! / ways[node]!) * (1 + depends[node]!);
    if (node !== source) sums[node]! += depends[node]!;
  }
}

/** The places of `many` of `all`, or all of them. */
function chosen(all: number, many: number): number[] {
  const places = Array.from({ length: all }, (_, place) => place);
  if (many >= all) return places;
  const random = seededRandom(SEED);
  for (let place = 0; place < many; place += 1) {
    const other = place + Math.floor(random() * (all - place));
    [places[place], places[other]] = [places[other]!, places[place]!];
  }
  return places.slice(0, many);
}
