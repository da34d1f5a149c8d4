import type { Note, Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { edgeCaveat, replyEdges } from '../reply-edges.ts';

/** More edges than this are a ball of wool, and no table either (the issue: at most 500). */
const most = 500;

export default defineMetric({
  id: 'reply-network',
  title: 'Who replies to whom',
  question: 'Who replies to whom, person by person?',
  unit: 'replies',
  shape: 'graph',
  definition: `The ${most} directed edges with most replies: a person, whom they replied to in scope, and how often. The people are numbered by the replies that they wrote and got on these edges, most first. For those who look after the community, and never for an executive.`,
  source: 'Replies as edges, after NodeXL.',
  caveats: [
    edgeCaveat,
    'Where edges are left out, somebody at the border of the picture may have many weak ties: see “Brokers” for the whole.',
  ],
  needs: ['authors', 'replies'],
  columns: {
    from_node: { label: 'number of who replied' },
    from_member: { label: 'who replied' },
    from_team: { label: 'their team' },
    to_node: { label: 'number of who was answered' },
    to_member: { label: 'who was answered' },
    to_team: { label: 'the other’s team' },
    replies: { label: 'replies', unit: 'replies' },
    people: { label: 'people described', unit: 'people' },
  },
  row: z.object({
    from_node: column.maybeCount,
    from_member: z.string().nullable(),
    from_team: z.string().nullable(),
    to_node: column.maybeCount,
    to_member: z.string().nullable(),
    to_team: z.string().nullable(),
    replies: column.count,
    people: column.count,
  }),
  counts: [{ column: 'replies', people: 'people' }],
  // A row is about two people: an executive gets none.
  dropSmallRows: true,
  sql: `
${replyEdges}
select edges.member_id, edges.replied_to, froms.name as from_member, froms.team as from_team, tos.name as to_member, tos.team as to_team, edges.replies
from edges join members as froms on froms.member_id = edges.member_id join members as tos on tos.member_id = edges.replied_to
order by edges.replies desc, edges.member_id, edges.replied_to
limit ${most}`,
  finish: numbered,
  total: `
${replyEdges},
tied as (select member_id from edges union select replied_to as member_id from edges),
totals as (select coalesce(sum(replies), 0) as replies from edges),
sizes as (select count(*) as people from tied)
select null as from_node, null as from_member, null as from_team, null as to_node, null as to_member, null as to_team, totals.replies, sizes.people
from totals cross join sizes`,
  remarks: (rows, total) => {
    const left = Number(total?.replies ?? 0) - rows.reduce((sum, { replies }) => sum + Number(replies), 0);
    return rows.length < most || left <= 0 ? [] : [truncated(left)];
  },
});

const truncated = (left: number): Note => ({
  code: 'truncated',
  count: left,
  text: `Only the ${most} edges with most replies are shown; ${left.toLocaleString('en-GB')} more replies lie on others.`,
});

/** Gives the people numbers, most replies first: two may have one name. */
export function numbered(edges: Row[]): Row[] {
  const people = new Map<number, { member: number; name: string; replies: number }>();
  const add = (member: number, name: string, replies: number) => {
    const known = people.get(member) ?? { member, name, replies: 0 };
    people.set(member, { ...known, replies: known.replies + replies });
  };
  for (const { member_id, replied_to, from_member, to_member, replies } of edges) {
    add(Number(member_id), String(from_member), Number(replies));
    add(Number(replied_to), String(to_member), Number(replies));
  }
  const inOrder = [...people.values()].sort(
    (a, b) => b.replies - a.replies || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.member - b.member),
  );
  const numbers = new Map(inOrder.map(({ member }, place) => [member, place + 1]));
  return edges.map(({ member_id, replied_to, ...edge }) => ({
    from_node: numbers.get(Number(member_id))!,
    to_node: numbers.get(Number(replied_to))!,
    ...edge,
    people: 2,
  }));
}
