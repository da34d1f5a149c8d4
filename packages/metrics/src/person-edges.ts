import type { Note, Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from './columns.ts';

/** More edges than this are a ball of wool, and no table either (the issue: at most 500). */
export const mostEdges = 500;

/** The columns of the two ends of an edge, from whom and to whom. */
export const endColumns = (from: string, to: string) => ({
  from_node: { label: `number of ${from}` },
  from_member: { label: from },
  from_team: { label: 'their team' },
  to_node: { label: `number of ${to}` },
  to_member: { label: to },
  to_team: { label: 'the other’s team' },
});

/** The cells of the two ends of an edge. */
export const endCells = {
  from_node: column.maybeCount,
  from_member: z.string().nullable(),
  from_team: z.string().nullable(),
  to_node: column.maybeCount,
  to_member: z.string().nullable(),
  to_team: z.string().nullable(),
};

/** Nobody at either end, for a total. */
export const noEnds =
  'null as from_node, null as from_member, null as from_team, null as to_node, null as to_member, null as to_team';

/** Turns edges of two people's numbers in the warehouse into rows; people are numbered by their edges' weights, most first: two may have one name. */
export function numberedEdges(edges: Row[], weight: 'replies' | 'mentions'): Row[] {
  const people = new Map<number, { member: number; name: string; weight: number }>();
  const add = (member: number, name: string, more: number) => {
    const known = people.get(member) ?? { member, name, weight: 0 };
    people.set(member, { ...known, weight: known.weight + more });
  };
  for (const { from_id, to_id, from_member, to_member, [weight]: more } of edges) {
    add(Number(from_id), String(from_member), Number(more));
    add(Number(to_id), String(to_member), Number(more));
  }
  const inOrder = [...people.values()].sort(
    (a, b) => b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.member - b.member),
  );
  const numbers = new Map(inOrder.map(({ member }, place) => [member, place + 1]));
  return edges.map(({ from_id, to_id, ...edge }) => ({
    from_node: numbers.get(Number(from_id))!,
    to_node: numbers.get(Number(to_id))!,
    ...edge,
    people: 2,
  }));
}

/** Says how much lies on edges that are not shown. */
export function edgesLeftOut(rows: Row[], total: Row | null, weight: 'replies' | 'mentions'): Note[] {
  const left = Number(total?.[weight] ?? 0) - rows.reduce((sum, row) => sum + Number(row[weight]), 0);
  if (rows.length < mostEdges || left <= 0) return [];
  const text = `Only the ${mostEdges} edges with most ${weight} are shown; ${left.toLocaleString('en-GB')} more ${weight} lie on others.`;
  return [{ code: 'truncated', count: left, text }];
}

/** SELECT of the strongest of the step `edges` (member_id, `to`, `weight`) with the names and teams at their ends, for `numberedEdges`. */
export const strongestEdges = (weight: 'replies' | 'mentions', to: 'replied_to' | 'mentioned'): string => `
strongest as (select * from edges order by ${weight} desc, member_id, ${to} limit ${mostEdges})
select edges.member_id as from_id, edges.${to} as to_id, froms.name as from_member, froms.team as from_team, tos.name as to_member, tos.team as to_team, edges.${weight}
from strongest as edges join members as froms on froms.member_id = edges.member_id join members as tos on tos.member_id = edges.${to}
order by edges.${weight} desc, edges.member_id, edges.${to}`;
