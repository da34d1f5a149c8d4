import type { Row } from '@groundswell/contract';
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat, strongestTies, tieGraph } from '../reply-edges.ts';

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
  // One text, because everything rests on the same pairs. Each row has the name of its part. Hooks: whoever is joined with
  // somebody is in one component with the smallest number among these and themselves. That leaves far fewer nodes, each with
  // its people, and the edges between them, however many pairs there are.
  sql: `
replies as (select member_id, replied_to from scope where replied_to is not null),
pairs as (
  select case when member_id < replied_to then member_id else replied_to end as a, case when member_id < replied_to then replied_to else member_id end as b,
    count(*) as replies, max(case when member_id < replied_to then 1 else 0 end) + max(case when member_id < replied_to then 0 else 1 end) as ways
  from replies group by a, b
),
tied as (select people_set(a) as who from pairs union all select people_set(b) as who from pairs),
everyone as (select who from tied union all select people_set(member_id) as who from scope),
near as (select b as member_id, min(a) as hook from pairs group by b union all select distinct a as member_id, a as hook from pairs),
hooked as (select member_id, min(hook) as hook from near group by member_id),
strongest as (select a, b, replies from pairs order by replies desc, a, b limit ${strongestTies}),
parts as (
  select 'members' as part, people_in(all_people(who)) as a, null as b, null as n from everyone
  union all select 'tied', people_in(all_people(who)), null, null from tied
  union all select 'pairs', count(*), count(*) filter (where ways = 2), coalesce(sum(replies), 0) from pairs
  union all select 'tie', a, b, replies from strongest
  union all select 'hook', hook, null, count(*) from hooked group by hook
  union all select distinct 'joined', one.hook, other.hook, null
    from pairs join hooked as one on one.member_id = pairs.a join hooked as other on other.member_id = pairs.b
)
select part, a, b, n from parts order by part, n desc, a, b`,
  finish: networkSummary,
});

/** The one row, of what SQL counted, the strongest ties, and the components half put together. */
export function networkSummary(parts: Row[]): Row[] {
  const rowsOf = (part: string) => parts.filter((row) => row.part === part);
  const of = (part: string, column: 'a' | 'b' | 'n') => Number(rowsOf(part)[0]![column]);
  const [members, pairs, mutual] = [of('members', 'a'), of('pairs', 'a'), of('pairs', 'b')];
  if (members === 0) return [];
  const edges = pairs + mutual;
  const sizes = componentSizes(rowsOf('hook'), rowsOf('joined'));
  return [
    {
      members,
      replies: of('pairs', 'n'),
      edges,
      density: members > 1 ? edges / (members * (members - 1)) : null,
      reciprocity: pairs > 0 ? mutual / pairs : null,
      ...groupsOf(rowsOf('tie').map(({ a, b, n }) => ({ a: a!, b: b!, replies: n! }))),
      components: sizes.length,
      isolates: members - of('tied', 'a'),
      largest_share: sizes.length > 0 ? Math.max(...sizes) / members : null,
      people: members,
    },
  ];
}

function componentSizes(hooks: Row[], joined: Row[]): number[] {
  const graph = new Graph({ type: 'undirected' });
  for (const { a, n } of hooks) graph.addNode(Number(a), { people: Number(n) });
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
