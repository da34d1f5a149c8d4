import type { Row } from '@groundswell/contract';
import type { Token } from './token.ts';

/** A person on the map. */
export interface MapNode {
  key: string;
  name: string;
  /** null where it is not known. */
  team: string | null;
  /** Replies, or mentions, made and got on the edges of the map. */
  weight: number;
}

/** The replies, or mentions, between two people, in either direction. */
export interface MapEdge {
  from: string;
  to: string;
  weight: number;
}

/** People and what lies between them, the most first. */
export interface ReplyGraph {
  nodes: MapNode[];
  edges: MapEdge[];
}

/** The hues of teams; further teams, and people of none, are slate. */
const HUES: Token[] = ['tide', 'ember', 'sky', 'gold', 'plum', 'leaf', 'rose'];

/** The graph that rows of directed edges make: each pair becomes one edge. */
export function replyGraph(rows: Row[], value: 'replies' | 'mentions'): ReplyGraph {
  const nodes = new Map<string, MapNode>();
  const edges = new Map<string, MapEdge>();
  for (const row of rows) {
    const weight = Number(row[value] ?? 0);
    const [from, to] = (['from', 'to'] as const).map((side) => {
      const key = String(row[`${side}_node`]);
      const team = row[`${side}_team`];
      const node = nodes.get(key) ?? {
        key,
        name: String(row[`${side}_member`]),
        team: typeof team === 'string' ? team : null,
        weight: 0,
      };
      node.weight += weight;
      nodes.set(key, node);
      return key;
    }) as [string, string];
    const pair = [from, to].sort().join(' ');
    const edge = edges.get(pair) ?? { from, to, weight: 0 };
    edge.weight += weight;
    edges.set(pair, edge);
  }
  const byWeight = (a: { weight: number }, b: { weight: number }) => b.weight - a.weight;
  return {
    nodes: [...nodes.values()].sort((a, b) => byWeight(a, b) || Number(a.key) - Number(b.key)),
    edges: [...edges.values()].sort(byWeight),
  };
}

/** The teams that have a hue of their own on the map, those with most people on it, by name: so a hue rarely changes with the edges. */
export function teamHues({ nodes }: ReplyGraph): Map<string, Token> {
  const people = new Map<string, number>();
  for (const { team } of nodes) if (team !== null) people.set(team, (people.get(team) ?? 0) + 1);
  const inOrder = [...people].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const largest = inOrder.slice(0, HUES.length).map(([team]) => team);
  return new Map(largest.sort().map((team, place) => [team, HUES[place]!]));
}

/** The people whose name holds what somebody looks for; nobody for nothing. */
export function namesLike({ nodes }: ReplyGraph, typed: string): MapNode[] {
  const wanted = fold(typed.trim());
  return wanted === '' ? [] : nodes.filter(({ name }) => fold(name).includes(wanted));
}

/** Without case and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
