import type { Row } from '@groundswell/contract';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat, replyEdges, strongestTies, tieGraph } from '../reply-edges.ts';

export default defineMetric({
  id: 'network-summary',
  title: 'The network in figures',
  question: 'How closely are people knit together?',
  unit: 'share',
  shape: 'number',
  headline: 'density',
  definition:
    'Members are the people who posted in scope and those whom they answered. A directed edge joins two of them where one replied to the other. Density is edges ÷ members × (members − 1); reciprocity the pairs who replied both ways ÷ the pairs who replied at all. Isolates have no edge. Components are sets of two or more people joined through one another, and largest share is the share of the members in the largest. Groups are those that Louvain finds among the pairs, weighed by their replies in both directions, and modularity says how much more of the replies stays within them than by chance (0 none, above 0.3 much).',
  source:
    'NodeXL: density and reciprocated vertex pair ratio; Blondel et al. 2008 for Louvain; Newman & Girvan 2004 for modularity.',
  caveats: [
    edgeCaveat,
    'The longer the period, the denser: compare periods of one length.',
    `Where more than ${strongestTies.toLocaleString('en-GB')} pairs replied to each other, groups and modularity are those of the pairs with most replies.`,
    'Louvain begins in the same place each time, so that the same replies always give the same groups; others would be as good.',
  ],
  needs: ['authors', 'replies'],
  columns: {
    members: { label: 'members', unit: 'people' },
    replies: { label: 'replies', unit: 'replies' },
    edges: { label: 'directed edges', unit: 'edges' },
    density: { label: 'density', unit: 'share' },
    reciprocity: { label: 'pairs who replied both ways', unit: 'share' },
    modularity: { label: 'modularity', unit: 'index' },
    groups: { label: 'groups', unit: 'groups' },
    components: { label: 'components', unit: 'components' },
    isolates: { label: 'isolates', unit: 'people' },
    largest_share: { label: 'members in the largest component', unit: 'share' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    members: column.count,
    replies: column.count,
    edges: column.count,
    density: column.share,
    reciprocity: column.share,
    modularity: z.number().min(-1).max(1).nullable(),
    groups: column.maybeCount,
    components: column.count,
    isolates: column.count,
    largest_share: column.share,
    people: column.count,
  }),
  counts: [
    { column: 'members', people: 'people' },
    { column: 'replies', people: 'people' },
    { column: 'edges', people: 'people' },
    { column: 'density', people: 'people' },
    { column: 'reciprocity', people: 'people' },
    { column: 'modularity', people: 'people' },
    { column: 'groups', people: 'people' },
    { column: 'components', people: 'people' },
    { column: 'isolates', people: 'isolates' },
    // With one component, whoever is not in it is an isolate.
    { column: 'largest_share', people: 'people', derivedFrom: ['isolates'] },
  ],
  sql: `
${replyEdges},
tied as (select member_id from edges union select replied_to as member_id from edges),
everyone as (select member_id from scope where member_id is not null union select member_id from tied),
pairs as (
  select case when member_id < replied_to then member_id else replied_to end as one, case when member_id < replied_to then replied_to else member_id end as other,
    count(*) as ways
  from edges group by one, other
),
sizes as (select count(*) as members from everyone),
tied_sizes as (select count(*) as tied from tied),
edge_sizes as (select coalesce(sum(replies), 0) as replies, count(*) as edges from edges),
pair_sizes as (select count(*) as pairs, count(*) filter (where ways = 2) as mutual from pairs)
select sizes.members, tied_sizes.tied, edge_sizes.replies, edge_sizes.edges, pair_sizes.pairs, pair_sizes.mutual
from sizes cross join tied_sizes cross join edge_sizes cross join pair_sizes`,
  steps: {
    ties: `
${replyEdges},
pairs as (
  select case when member_id < replied_to then member_id else replied_to end as a, case when member_id < replied_to then replied_to else member_id end as b, replies
  from edges
)
select a, b, sum(replies) as replies from pairs group by a, b order by replies desc, a, b limit ${strongestTies}`,
    // Whoever is joined with somebody is in one component with the smallest number among these and themselves: that leaves
    // far fewer nodes, each with its people, and the edges between them, however many pairs there are.
    hooks: `
${replyEdges},
ways as (select member_id, replied_to as other from edges union all select replied_to as member_id, member_id as other from edges),
hooked as (select member_id, case when min(other) < member_id then min(other) else member_id end as hook from ways group by member_id)
select hook, count(*) as people from hooked group by hook order by hook`,
    joined: `
${replyEdges},
ways as (select member_id, replied_to as other from edges union all select replied_to as member_id, member_id as other from edges),
hooked as (select member_id, case when min(other) < member_id then min(other) else member_id end as hook from ways group by member_id)
select distinct one.hook as a, other.hook as b
from edges join hooked as one on one.member_id = edges.member_id join hooked as other on other.member_id = edges.replied_to
where one.hook <> other.hook order by a, b`,
  },
  finish: ([counted], { ties, hooks, joined }) =>
    networkSummary(counted!, { ties: ties!, hooks: hooks!, joined: joined! }),
});

/** The one row, of what SQL counted, the strongest ties, and the components half put together. */
export function networkSummary(
  counted: Row,
  { ties, hooks, joined }: Record<'ties' | 'hooks' | 'joined', Row[]>,
): Row[] {
  const of = (name: string) => Number(counted[name]);
  const members = of('members');
  if (members === 0) return [];
  const sizes = componentSizes(hooks, joined);
  return [
    {
      members,
      replies: of('replies'),
      edges: of('edges'),
      density: members > 1 ? of('edges') / (members * (members - 1)) : null,
      reciprocity: of('pairs') > 0 ? of('mutual') / of('pairs') : null,
      ...groupsOf(ties),
      components: sizes.length,
      isolates: members - of('tied'),
      largest_share: sizes.length > 0 ? Math.max(...sizes) / members : null,
      people: members,
    },
  ];
}

function componentSizes(hooks: Row[], joined: Row[]): number[] {
  const graph = new Graph({ type: 'undirected' });
  for (const { hook, people } of hooks) graph.addNode(Number(hook), { people: Number(people) });
  for (const { a, b } of joined) graph.mergeEdge(Number(a), Number(b));
  return connectedComponents(graph).map((nodes) =>
    nodes.reduce((sum, node) => sum + Number(graph.getNodeAttribute(node, 'people')), 0),
  );
}

function groupsOf(ties: Row[]): { modularity: number | null; groups: number | null } {
  if (ties.length === 0) return { modularity: null, groups: null };
  // Walking through the people in their order, and not at random, always gives the same groups.
  const { modularity, count } = louvain.detailed(tieGraph(ties), {
    getEdgeWeight: 'replies',
    randomWalk: false,
  });
  return { modularity, groups: count };
}
