import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from './seeded-random.ts';

/** Two words that go together, and how much: above 0, to 1 for never apart. */
export interface WordPair {
  a: string;
  b: string;
  weight: number;
}

/** Any number will do, as long as it is always the same. */
const SEED = 4;
/** How much more two words count that stand together on screen, so that a small change of scope breaks no zone up; tried on the sample by the week. */
const STANDING = 3;

/**
 * The words that go together, by Louvain on the graph of pairs: each zone's words in the order given, the zone of the first
 * word first. Words without a partner are in none. The same words and pairs always give the same zones; those of `before`
 * stay where the pairs allow it.
 */
export function topicZones(words: string[], pairs: WordPair[], before: string[][] = []): string[][] {
  const graph = new Graph({ type: 'undirected' });
  for (const word of words) graph.addNode(word);
  const stood = new Map(before.flatMap((zone, place) => zone.map((word) => [word, place])));
  for (const { a, b, weight } of pairs) {
    if (!graph.hasNode(a) || !graph.hasNode(b) || weight <= 0) continue;
    const standing = stood.has(a) && stood.get(a) === stood.get(b) ? STANDING : 1;
    // Squared: what goes together by a hair is nearly all there is, and says nearly nothing.
    graph.mergeUndirectedEdge(a, b, { weight: standing * weight ** 2 });
  }
  if (graph.size === 0) return [];
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED), randomWalk: false });
  const zones = new Map<number, string[]>();
  for (const word of words) {
    const zone = found[word] ?? -1;
    zones.set(zone, [...(zones.get(zone) ?? []), word]);
  }
  return [...zones.values()].filter((zone) => zone.length > 1);
}
