import { expect, it } from 'vitest';
import { namesLike, replyGraph, teamHues } from './reply-graph.ts';

const edge = (
  from: number,
  to: number,
  replies: number,
  teams: [string | null, string | null] = ['Care', 'Build'],
) => ({
  from_node: from,
  from_member: `person ${from}`,
  from_team: teams[0],
  to_node: to,
  to_member: `person ${to}`,
  to_team: teams[1],
  replies,
});
const graph = replyGraph([edge(1, 2, 5), edge(2, 1, 3, ['Build', 'Care']), edge(3, 1, 1, [null, 'Care'])], 'replies');

it('makes one edge of what two people replied to each other, and counts the replies of each', () => {
  expect(graph.edges).toEqual([
    { from: '1', to: '2', weight: 8 },
    { from: '3', to: '1', weight: 1 },
  ]);
  expect(graph.nodes.map(({ key, team, weight }) => [key, team, weight])).toEqual([
    ['1', 'Care', 9],
    ['2', 'Build', 8],
    ['3', null, 1],
  ]);
});

it('gives the teams with most people a hue of their own, in the order of their names', () => {
  const more = replyGraph([edge(1, 2, 5), edge(4, 1, 1, ['Care', 'Care'])], 'replies');
  expect([...teamHues(more).keys()]).toEqual(['Build', 'Care']);
  expect([...teamHues(graph)]).toEqual([
    ['Build', 'tide'],
    ['Care', 'ember'],
  ]);
});

it('finds people by a part of their name, whatever its case and accents', () => {
  const named = { nodes: [{ key: '1', name: 'Zoë Wren', team: null, weight: 1 }], edges: [] };
  expect(namesLike(named, 'zoe')).toHaveLength(1);
  expect(namesLike(named, ' ')).toEqual([]);
});
