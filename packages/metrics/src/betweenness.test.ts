import Graph from 'graphology';
import { expect, it } from 'vitest';
import { betweenness } from './betweenness.ts';
import { seededRandom } from './seeded-random.ts';

function graphOf(edges: [string, string][]): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const [a, b] of edges) graph.mergeEdge(a, b);
  return graph;
}

it('is 1 in the middle of a star and 0 at its ends', () => {
  const star = betweenness(graphOf(['a', 'b', 'c', 'd'].map((end) => ['middle', end])));
  expect(star.get('middle')).toBe(1);
  expect(star.get('a')).toBe(0);
});

it('is shared where several ways are as short: half on each side of a square', () => {
  const square = graphOf([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'a'],
  ]);
  // One of three pairs of the others has two ways, one over each neighbour.
  expect([...betweenness(square).values()]).toEqual([1, 1, 1, 1].map((whole) => Number((whole / 6).toFixed(9))));
});

it('is not known to lead over anybody between two people, and of nobody is nothing', () => {
  expect([...betweenness(graphOf([['a', 'b']])).values()]).toEqual([0, 0]);
  expect(betweenness(graphOf([])).size).toBe(0);
});

it('finds the same people first from a third of the nodes of a large network', () => {
  const random = seededRandom(3);
  const people = Array.from({ length: 300 }, (_, place) => String(place));
  const near = (place: number) => String((place + 1 + Math.floor(random() * 5)) % 300);
  const edges = people.flatMap((one, place): [string, string][] => [
    [one, near(place)],
    [one, near(place)],
    ...(place % 10 === 0 ? [[one, 'hub'] as [string, string]] : []),
  ]);
  const graph = graphOf(edges);
  const [exact, estimated] = [betweenness(graph), betweenness(graph, graph.size * 2 * 100)];
  const first = (of: Map<string, number>) => [...of].sort((a, b) => b[1] - a[1])[0]![0];
  expect(first(estimated)).toBe(first(exact));
  expect(estimated.get('hub')! / exact.get('hub')!).toBeCloseTo(1, 0.5);
});
