import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post, reply, type TinyRecord } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const [care, build, legal] = [crowd(6, 'Care'), crowd(6, 'Build'), crowd(5, 'Legal')];
/** Everybody's own thread; two of each team raise its themes. */
const threads = (members: string[], themes: string[]) =>
  members.map((member, place) => post(member, member, on, { themes: place < 2 ? themes : [] }));
/** So many replies by each of these to the first of those. */
const replies = (from: string[], to: string[], times: number) =>
  from.flatMap((member) =>
    Array.from({ length: times }, (_, round) => reply(`${member} to ${to[0]} ${round}`, to[0]!, member, on)),
  );
/** Care and Build, of whom each writes 40 replies to itself, and so many to the other. */
const company = (between: number, themesOfBuild = ['trust', 'fear', 'time']): TinyRecord[] => [
  ...[care, build, legal].flatMap((team) => team.map((member) => person(member, { team: member.split(' ')[0]! }))),
  ...threads(care, ['trust', 'fear']),
  ...threads(build, themesOfBuild),
  ...threads(legal, ['trust', 'fear']),
  ...replies(care.slice(1), care, 8),
  ...replies(build.slice(1), build, 8),
  ...replies(care.slice(1, 1 + between), build, 1),
  ...replies(build.slice(1, 1 + between), care, 1),
];
const bridges = async (records: TinyRecord[]) => (await (await tinyCommunity(records)).ask('bridges')).rows;

it('are pairs of teams that raise the same themes and hardly reply, beside what chance would give: by hand', async () => {
  // By and to each team 42 of 84: 2 × 42 × 42 ÷ 84 would go between them. Legal shares the themes, and replies to nobody.
  expect(await bridges(company(2))).toEqual([
    { team_a: 'Build', team_b: 'Care', shared_themes: 2, replies: 4, expected: 42, people: 6 },
  ]);
});

it('are not pairs that share no theme', async () => {
  expect(await bridges(company(2, ['time']))).toEqual([]);
});

it('are not pairs that reply to each other', async () => {
  const more = [...replies(care.slice(1), build.slice(1), 2), ...replies(build.slice(1), care.slice(1), 2)];
  // 24 of 2 × 52 × 52 ÷ 104 = 52 by chance.
  expect(await bridges([...company(2), ...more])).toEqual([]);
});

it('are told to an executive without the replies, which would give away hidden cells of the matrix', async () => {
  const { ask } = await tinyCommunity(company(2));
  expect((await ask('bridges', { view: 'executive' })).rows).toEqual([
    { team_a: 'Build', team_b: 'Care', shared_themes: 2, replies: null, expected: null, people: 6 },
  ]);
});
