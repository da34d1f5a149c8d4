import type { Row } from '@groundswell/contract';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type Edge, edgesOf } from './network.ts';
import type { Person, Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';
import { compareIds, compareText, neighbours, type Tie, tiesOf, weight } from './ties.ts';

export function networkSummary({ posts }: TwinScope): Row[] {
  const edges = edgesOf(posts);
  const ties = tiesOf(edges);
  const members = new Set([...posts.flatMap(({ author }) => author ?? []), ...edges.map(({ to }) => to)]).size;
  if (members === 0) return [];
  const directed = ties.reduce((sum, { there, back }) => sum + (there ? 1 : 0) + (back ? 1 : 0), 0);
  const around = neighbours(ties);
  const sizes = componentSizes(around);
  return [
    {
      members,
      replies: edges.length,
      edges: directed,
      density: members > 1 ? directed / (members * (members - 1)) : null,
      reciprocity: ties.length ? ties.filter(({ there, back }) => there && back).length / ties.length : null,
      ...modularity(ties),
      components: sizes.length,
      isolates: members - around.size,
      largest_share: sizes.length ? Math.max(...sizes) / members : null,
      people: members,
    },
  ];
}

function componentSizes(around: Map<Person, Person[]>): number[] {
  const seen = new Set<Person>();
  return [...around.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const found = [start];
    seen.add(start);
    for (const one of found)
      for (const other of around.get(one)!) {
        if (seen.has(other)) continue;
        seen.add(other);
        found.push(other);
      }
    return found.length;
  });
}

/** Which groups there are is Louvain's business; how good they are is reckoned here, pair by pair (Newman & Girvan 2004). */
function modularity(ties: Tie[]): { modularity: number | null; groups: number | null } {
  if (ties.length === 0) return { modularity: null, groups: null };
  const graph = new Graph({ type: 'undirected' });
  for (const tie of ties) {
    graph.mergeNode(tie.a.id);
    graph.mergeNode(tie.b.id);
    graph.addEdge(tie.a.id, tie.b.id, { replies: weight(tie) });
  }
  const found = louvain(graph, { getEdgeWeight: 'replies', randomWalk: false });
  const all = ties.reduce((sum, tie) => sum + weight(tie), 0);
  const within = new Map<number, number>();
  const degrees = new Map<number, number>();
  const add = (to: Map<number, number>, group: number, replies: number) =>
    to.set(group, (to.get(group) ?? 0) + replies);
  for (const tie of ties) {
    const [one, other] = [found[tie.a.id]!, found[tie.b.id]!];
    if (one === other) add(within, one, weight(tie));
    add(degrees, one, weight(tie));
    add(degrees, other, weight(tie));
  }
  const parts = [...degrees].map(([group, degree]) => (within.get(group) ?? 0) / all - (degree / (2 * all)) ** 2);
  return { modularity: parts.reduce((sum, part) => sum + part, 0), groups: degrees.size };
}

export function brokers({ posts }: TwinScope): Row[] {
  const around = neighbours(tiesOf(edgesOf(posts)));
  const between = betweenness(around);
  return [...around]
    .map(([person, others]) => ({
      member: person.name,
      betweenness: between.get(person)!,
      ties: others.length,
      teams_joined: new Set([person, ...others].flatMap(({ team }) => team ?? [])).size || null,
      people: 1,
    }))
    .sort((a, b) => b.betweenness - a.betweenness || b.ties - a.ties || compareText(a.member, b.member))
    .slice(0, 30);
}

/**
 * Shortest ways counted from everybody by walking outwards; of the ways between s and t, those over v are the ways from s
 * to v times those from v to t, where the two lengths come to the whole.
 */
function betweenness(around: Map<Person, Person[]>): Map<Person, number> {
  const everyone = [...around.keys()];
  const place = new Map(everyone.map((person, at) => [person, at]));
  const near = everyone.map((person) => around.get(person)!.map((other) => place.get(other)!));
  const walks = near.map((_, start) => walk(near, start));
  const size = everyone.length;
  const most = ((size - 1) * (size - 2)) / 2;
  return new Map(
    everyone.map((person, over) => {
      let sum = 0;
      const mine = walks[over]!;
      for (let s = 0; s < size; s += 1) {
        const far = mine.steps[s]!;
        if (s === over || far < 0) continue;
        const { steps, ways } = walks[s]!;
        for (let t = s + 1; t < size; t += 1) {
          if (t !== over && mine.steps[t]! >= 0 && far + mine.steps[t]! === steps[t])
            sum += (mine.ways[s]! * mine.ways[t]!) / ways[t]!;
        }
      }
      return [person, most > 0 ? Number((sum / most).toFixed(9)) : 0];
    }),
  );
}

function walk(near: number[][], start: number): { steps: Int32Array; ways: Float64Array } {
  const steps = new Int32Array(near.length).fill(-1);
  const ways = new Float64Array(near.length);
  steps[start] = 0;
  ways[start] = 1;
  const reached = [start];
  for (const one of reached)
    for (const other of near[one]!) {
      if (steps[other]! < 0) {
        steps[other] = steps[one]! + 1;
        reached.push(other);
      }
      if (steps[other] === steps[one]! + 1) ways[other]! += ways[one]!;
    }
  return { steps, ways };
}

export const replyNetwork = ({ posts }: TwinScope): Row[] => strongest(edgesOf(posts), 'replies');
export const replyNetworkTotal = ({ posts }: TwinScope): Row => allOf(edgesOf(posts), 'replies');
export const mentionNetwork = ({ posts }: TwinScope): Row[] => strongest(mentionsOf(posts), 'mentions');
export const mentionNetworkTotal = ({ posts }: TwinScope): Row => allOf(mentionsOf(posts), 'mentions');

/** Whom the people who wrote these posts mention, each once a post; what is reshared is not theirs. */
const mentionsOf = (posts: Post[]): Edge[] =>
  posts.flatMap((post) => {
    const from = post.author;
    if (!from || post.bot || post.kind === 'reshare') return [];
    const mentioned = [...new Set(post.mentions)].filter((to) => to !== from && !to.bot);
    return mentioned.map((to) => ({ post, from, to }));
  });

function strongest(all: Edge[], weight: 'replies' | 'mentions'): Row[] {
  const edges = tiesOf(all)
    .flatMap(({ a, b, there, back }) => [
      { from: a, to: b, times: there },
      { from: b, to: a, times: back },
    ])
    .filter(({ times }) => times > 0)
    .sort((x, y) => y.times - x.times || compareIds(x.from, y.from) || compareIds(x.to, y.to))
    .slice(0, 500);
  const times = new Map<Person, number>();
  for (const edge of edges) for (const end of [edge.from, edge.to]) times.set(end, (times.get(end) ?? 0) + edge.times);
  const inOrder = [...times.keys()].sort(
    (a, b) => times.get(b)! - times.get(a)! || compareText(a.name, b.name) || compareIds(a, b),
  );
  return edges.map((edge) => ({
    from_node: inOrder.indexOf(edge.from) + 1,
    from_member: edge.from.name,
    from_team: edge.from.team,
    to_node: inOrder.indexOf(edge.to) + 1,
    to_member: edge.to.name,
    to_team: edge.to.team,
    [weight]: edge.times,
    people: 2,
  }));
}

function allOf(edges: Edge[], weight: 'replies' | 'mentions'): Row {
  const nobody = { from_node: null, from_member: null, from_team: null, to_node: null, to_member: null, to_team: null };
  return { ...nobody, [weight]: edges.length, people: new Set(edges.flatMap(({ from, to }) => [from, to])).size };
}
