import type { Row } from '@groundswell/contract';
import type { Token } from './token.ts';

/** A person on the map. */
export interface MapNode {
  key: string;
  name: string;
  /** null where it is not known. */
  team: string | null;
  /** Replies written and got on the edges of the map. */
  replies: number;
}

/** The replies between two people, in either direction. */
export interface MapEdge {
  from: string;
  to: string;
  replies: number;
}

/** People and the replies between them, most replies first. */
export interface ReplyGraph {
  nodes: MapNode[];
  edges: MapEdge[];
}

/** The hues of teams, the largest first; further teams, and people of none, are slate. */
const HUES: Token[] = ['tide', 'ember', 'sky', 'gold', 'plum', 'leaf', 'rose'];

/** The graph that rows of directed edges make: each pair becomes one edge. */
export function replyGraph(rows: Row[]): ReplyGraph {
  const nodes = new Map<string, MapNode>();
  const edges = new Map<string, MapEdge>();
  for (const row of rows) {
    const replies = Number(row.replies ?? 0);
    const [from, to] = (['from', 'to'] as const).map((side) => {
      const key = String(row[`${side}_node`]);
      const team = row[`${side}_team`];
      const node = nodes.get(key) ?? {
        key,
        name: String(row[`${side}_member`]),
        team: typeof team === 'string' ? team : null,
        replies: 0,
      };
      node.replies += replies;
      nodes.set(key, node);
      return key;
    }) as [string, string];
    const pair = [from, to].sort().join(' ');
    const edge = edges.get(pair) ?? { from, to, replies: 0 };
    edge.replies += replies;
    edges.set(pair, edge);
  }
  const byReplies = (a: { replies: number }, b: { replies: number }) => b.replies - a.replies;
  return {
    nodes: [...nodes.values()].sort((a, b) => byReplies(a, b) || Number(a.key) - Number(b.key)),
    edges: [...edges.values()].sort(byReplies),
  };
}

/** The teams that have a hue of their own on the map, those with most people on it first. */
export function teamHues({ nodes }: ReplyGraph): Map<string, Token> {
  const people = new Map<string, number>();
  for (const { team } of nodes) if (team !== null) people.set(team, (people.get(team) ?? 0) + 1);
  const inOrder = [...people].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return new Map(inOrder.slice(0, HUES.length).map(([team], place) => [team, HUES[place]!]));
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
