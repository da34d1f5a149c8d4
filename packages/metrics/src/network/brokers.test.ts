import { expect, it } from 'vitest';
import { sharedCommunity } from '../testing/tiny-community.ts';
import { person, post, reply } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const people = ['amber 1', 'amber 2', 'bridge', 'coral 1', 'coral 2', 'gate'];
const ties = [
  ['amber 1', 'amber 2'],
  ['amber 1', 'bridge'],
  ['amber 2', 'bridge'],
  ['bridge', 'gate'],
  ['gate', 'bridge'],
  ['coral 1', 'coral 2'],
  ['coral 1', 'gate'],
  ['coral 2', 'gate'],
] as const;

const { ask } = sharedCommunity([
  ...people.map((member) => person(member, { team: member.split(' ')[0] })),
  ...[...people, 'lonely'].map((member) => post(member, member, on)),
  ...ties.map(([from, to]) => reply(`${from} to ${to}`, to, from, on)),
]);

it('are those over whom most shortest ways lead: the two ends of the one tie between two triangles, by hand', async () => {
  const { rows } = await ask('brokers');
  // Of 10 pairs of the other five, 2 × 3 go over each of the two.
  expect(rows.slice(0, 2)).toEqual([
    { member: 'bridge', betweenness: 0.6, ties: 3, teams_joined: 3, people: 1 },
    { member: 'gate', betweenness: 0.6, ties: 3, teams_joined: 3, people: 1 },
  ]);
  expect(rows[2]).toEqual({ member: 'amber 1', betweenness: 0, ties: 2, teams_joined: 2, people: 1 });
  expect(rows.map(({ member }) => member)).not.toContain('lonely');
});

it('are never named to an executive', async () => {
  const { rows, hidden } = await ask('brokers', { view: 'executive' });
  expect(rows).toEqual([]);
  expect(hidden?.rows).toBe(6);
});
