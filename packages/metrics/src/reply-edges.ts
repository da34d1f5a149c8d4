import type { Row } from '@groundswell/contract';
import Graph from 'graphology';

/**
 * A named step over the scope: who replied to whom, and how often. Replies to oneself, to or by bots, and those of which an
 * author is not known are none (the warehouse's `replied_to`); whom a reply answers may stand outside the scope.
 */
export const replyEdges = `edges as (
  select member_id, replied_to, count(*) as replies from scope where replied_to is not null group by member_id, replied_to
)`;

/** What every figure of the family leaves out. */
export const edgeCaveat =
  'Replies to oneself, replies to or by bots, and replies of which an author is not known are left out; one without a known parent answers the first post of its thread.';

/** Pairs that a measure of the whole graph looks at, those with most replies first: so many take well under a second; ours. */
export const strongestTies = 20_000;

/** Pairs of people (a, b, replies) as an undirected graph; nodes and edges in the order of the rows. */
export function tieGraph(ties: Row[]): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const { a, b, replies } of ties) {
    graph.mergeNode(Number(a));
    graph.mergeNode(Number(b));
    graph.addEdge(Number(a), Number(b), { replies: Number(replies) });
  }
  return graph;
}
