import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { ReplyGraph } from './reply-graph.ts';
import { seededRandom } from './seeded-random.ts';

/** Where each person stands. */
export type MapPlaces = Map<string, { x: number; y: number }>;

/** Rounds of ForceAtlas2 in all, after which little moves on any of our networks; ours. */
const ROUNDS = 300;
/** People times rounds between two breaths of the page: some tens of milliseconds. */
const BREATH = 5_000;
/** From so many people on, far ones push together as one (Barnes & Hut): quicker, and hardly to be told apart. */
const MANY = 400;
/** Any number will do, as long as it is always the same. */
const SEED = 8;

/** Lays a network out so that those who reply much to each other stand near: always in the same way, with pauses in which the page lives on. */
export async function layOut(
  { nodes, edges }: ReplyGraph,
  pause: () => Promise<void> = nextTask,
  signal?: AbortSignal,
): Promise<MapPlaces> {
  const random = seededRandom(SEED);
  const graph = new Graph({ type: 'undirected' });
  for (const { key } of nodes) graph.addNode(key, { x: random() - 0.5, y: random() - 0.5 });
  // By the root: a hundred replies hold two people together, but not on one spot.
  for (const { from, to, weight } of edges) graph.addEdge(from, to, { weight: Math.sqrt(weight) });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: nodes.length > MANY,
    strongGravityMode: true,
    gravity: 0.08,
    scalingRatio: 12,
  };
  const rounds = Math.max(1, Math.floor(BREATH / Math.max(1, nodes.length)));
  for (let done = 0; done < ROUNDS && !signal?.aborted; done += rounds) {
    forceAtlas2.assign(graph, { iterations: Math.min(rounds, ROUNDS - done), getEdgeWeight: 'weight', settings });
    await pause();
  }
  return new Map(graph.mapNodes((key, { x, y }) => [key, { x: Number(x), y: Number(y) }]));
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
