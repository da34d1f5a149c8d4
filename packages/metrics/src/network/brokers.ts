import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { betweenness } from '../betweenness.ts';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat, replyEdges, strongestTies, tieGraph } from '../reply-edges.ts';

/** As many as a page can thank, like “Champions”; ours. */
const most = 30;

export default defineMetric({
  id: 'brokers',
  title: 'Brokers',
  question: 'Who joins people who would not meet otherwise?',
  unit: 'share',
  shape: 'table',
  definition: `For each person with a tie, that is somebody whom they replied to or who replied to them in scope: the share of the shortest ways between two others that lead over them (betweenness, every tie one step in either direction, ÷ the most that it can be), how many people they are tied to, and how many teams they and these people belong to. The ${most} with the largest share. For those who look after the community, and never for an executive.`,
  source: 'Freeman 1977: betweenness, as NodeXL has it; Brandes 2001 for the way to work it out.',
  caveats: [
    edgeCaveat,
    'A facilitator whose office it is to answer everybody stands between everybody: it says nothing about others’ will to talk.',
    `Where more than ${strongestTies.toLocaleString('en-GB')} pairs replied to each other, those with most replies count; in a large network the share is worked out from a part of the people, always the same one.`,
  ],
  needs: ['authors', 'replies'],
  columns: {
    member: { label: 'person' },
    betweenness: { label: 'betweenness', unit: 'share' },
    ties: { label: 'ties', unit: 'people' },
    teams_joined: { label: 'teams', unit: 'teams' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    member: column.text,
    betweenness: column.share,
    ties: column.count,
    // Nobody is in no team: where there is none, it is not known.
    teams_joined: column.maybeCount,
    people: column.count,
  }),
  counts: [
    { column: 'betweenness', people: 'people' },
    { column: 'ties', people: 'people' },
    { column: 'teams_joined', people: 'people' },
  ],
  // A row is about one person: an executive gets none.
  dropSmallRows: true,
  sql: `
${replyEdges},
pairs as (
  select case when member_id < replied_to then member_id else replied_to end as a, case when member_id < replied_to then replied_to else member_id end as b, replies
  from edges
)
select a, b, sum(replies) as replies from pairs group by a, b order by replies desc, a, b limit ${strongestTies}`,
  steps: {
    members: `
tied as (
  select member_id from scope where replied_to is not null union select replied_to as member_id from scope where replied_to is not null
)
select members.member_id, members.name, members.team from members join tied on tied.member_id = members.member_id`,
  },
  finish: (ties, { members }) => brokers(ties, members!),
});

/** The people with the largest betweenness, of ties and of who is who. */
export function brokers(ties: Row[], members: Row[]): Row[] {
  const graph = tieGraph(ties);
  const shares = betweenness(graph);
  const known = new Map(members.map((member) => [String(member.member_id), member]));
  return graph
    .mapNodes((node) => {
      const around = [node, ...graph.neighbors(node)];
      return {
        member: String(known.get(node)?.name),
        betweenness: shares.get(node)!,
        ties: graph.degree(node),
        teams_joined: new Set(around.flatMap((other) => known.get(other)?.team ?? [])).size || null,
        people: 1,
      };
    })
    .sort(
      (a, b) =>
        b.betweenness - a.betweenness || b.ties - a.ties || (a.member < b.member ? -1 : a.member > b.member ? 1 : 0),
    )
    .slice(0, most);
}
