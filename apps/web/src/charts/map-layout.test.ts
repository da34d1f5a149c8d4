import { expect, it } from 'vitest';
import { layOut, type MapPlaces } from './map-layout.ts';
import type { ReplyGraph } from './reply-graph.ts';

const circle = (of: string, size: number) => {
  const keys = Array.from({ length: size }, (_, place) => `${of}${place}`);
  return {
    nodes: keys.map((key) => ({ key, name: key, team: of, weight: 1 })),
    edges: keys.flatMap((from, place) => keys.slice(place + 1).map((to) => ({ from, to, weight: 4 }))),
  };
};
const [one, other] = [circle('a', 8), circle('b', 8)];
const graph: ReplyGraph = {
  nodes: [...one.nodes, ...other.nodes],
  edges: [...one.edges, ...other.edges, { from: 'a0', to: 'b0', weight: 1 }],
};
const distance = (places: MapPlaces, a: string, b: string) =>
  Math.hypot(places.get(a)!.x - places.get(b)!.x, places.get(a)!.y - places.get(b)!.y);

it('stands those near who reply to each other, apart from others', async () => {
  const places = await layOut(graph);
  expect(distance(places, 'a1', 'a2') * 2).toBeLessThan(distance(places, 'a1', 'b2'));
});

it('is always the same, and lets the page breathe between its rounds', async () => {
  let pauses = 0;
  const places = await layOut(graph, async () => {
    pauses += 1;
  });
  expect([...places]).toEqual([...(await layOut(graph))]);
  expect(pauses).toBeGreaterThan(0);
});

it('stops where nobody waits for it any more', async () => {
  const stop = new AbortController();
  stop.abort();
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  await layOut(graph, pause, stop.signal);
  expect(pauses).toBe(0);
});
