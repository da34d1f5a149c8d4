import { expect, it } from 'vitest';
import { addDays } from './period.ts';
import { sharedCommunity } from './testing/tiny-community.ts';
import { person, post, reply } from './testing/tiny-records.ts';

const monday = (week: number) => addDays('2024-01-01', 7 * week);
const people = Array.from({ length: 30 }, (_, at) => `p${String(at).padStart(2, '0')}`);
/** The first week in which somebody writes. */
const since = (member: string) => (member === 'p29' ? 5 : 0);
const took = ['p03', 'p07', 'p12', 'p19', 'p22', 'p28'];
/** 24 weeks: everybody opens a thread in one to three of four weeks; those on the course answer another person every week from the 13th on. */
const said = people.flatMap((member, at) =>
  Array.from({ length: 24 }, (_, week) => [
    ...(week >= since(member) && week % 4 <= at % 3
      ? [post(`${member} ${week}`, member, `${monday(week)}T09:00`)]
      : []),
    ...(week >= 12 && took.includes(member)
      ? [reply(`${member} ${week} answers`, `p00 ${4 * Math.floor(week / 4)}`, member, `${monday(week)}T11:00`)]
      : []),
  ]).flat(),
);
const { ask, mirror, query } = sharedCommunity([
  ...said,
  ...people.map((member) => person(member)),
  person('p30', { name: 'Newcomer', joined_on: monday(11) }),
  person('p31', { name: 'Leaver', roster: true, left_on: monday(13) }),
  person('p32', { name: 'Silent', roster: true, joined_on: '2020-01-01' }),
  ...Array.from({ length: 24 }, (_, week) =>
    post(`forum ${week}`, took[week % 6]!, `${monday(week)}T09:00`, { community: 'forum', channel: 'talk' }),
  ),
  post('the end', 'p00', monday(24)),
  post('the end there', 'p03', monday(24), { community: 'forum', channel: 'talk' }),
]);

async function bring(treated: string[], controls: string[] | null = null, forum = false) {
  const known = await query('select member_id, external_id from members');
  const numbers = new Map(known.map(({ member_id, external_id }) => [external_id, Number(member_id)]));
  const part = (of: string) => (id: string) => ({ programme_id: 1, team: null, part: of, number: numbers.get(id)! });
  const [own] = await query("select community_id as number from communities where name = 'forum'");
  await mirror({
    programmes: [{ programme_id: 1, name: 'Course', day: monday(12), kind: 'people', by_hand: controls !== null }],
    programme_units: [
      ...[...treated.map(part('treated')), ...(controls ?? []).map(part('control'))],
      ...(forum ? [{ programme_id: 1, team: null, part: 'community', number: Number(own!.number) }] : []),
    ],
  });
}
const effect = async (metric: string) => (await ask('programme-effect')).rows.find((row) => row.metric === metric)!;

it('judges listed people by what each of them did, against people who wrote as much before', async () => {
  await bring(took);
  const { rows } = await ask('programme-effect');
  expect(rows.map(({ metric }) => metric)).toEqual(['posts', 'replies', 'people answered', 'weeks with a post']);
  const replies = await effect('replies');
  expect(replies).toMatchObject({ by: 'people', treated_before: 0, treated_after: 1, control_after: 0, difference: 1 });
  expect(replies).toMatchObject({ people: 6, control_people: 24, units: 30 });
  expect(replies.verdict).toMatch(
    /^replies rose by 1 a week more among the 6 people who took part than among 24 people like them \(/,
  );
  expect((await effect('people answered')).difference).toBe(1);
  const posts = await effect('posts');
  expect(Math.abs(Number(posts.treated_before) - Number(posts.control_before))).toBeLessThan(0.1);
  expect(Math.abs(Number(posts.placebo))).toBeLessThan(0.1);
});

it('compares people over the time in which they were there, and the silent too', async () => {
  await bring(['p30', 'p31', 'p32'], people.slice(0, 4));
  const posts = await effect('posts');
  // One joined a week before the course and one left a week after it began; the third has never written, which is known.
  expect(posts).toMatchObject({ people: 1, treated_before: 0, treated_after: 0, units: 5 });
});

it('leaves somebody who came later out of both lines until they were there, and matches people who were there as long', async () => {
  await bring([...took.slice(0, 3), 'p29']);
  const { rows } = await ask('programme-over-time');
  const line = rows.filter(({ metric }) => metric === 'posts');
  expect(line.map(({ people }) => people)).toEqual(Array.from({ length: 24 }, (_, week) => (week < 5 ? 3 : 4)));
  expect(line.every(({ treated, control }) => treated !== null && control !== null)).toBe(true);
  expect((await effect('posts')).people).toBe(4);
});

it('shows the course’s own community before and after, and tests nothing there', async () => {
  await bring(took, null, true);
  const { rows } = await ask('programme-effect');
  const own = rows.filter(({ by }) => by === 'community');
  expect(own.map(({ metric }) => metric)).toEqual(['contributors', 'participants', 'posts', 'replies', 'questions']);
  expect(own[2]).toMatchObject({
    treated_before: 1,
    treated_after: 1,
    control_before: null,
    p: null,
    adjusted_p: null,
  });
  expect(own[2]!.verdict).toBe('described, not tested: there is one such community, and nothing to hold it against');
  const line = (await ask('programme-over-time')).rows.filter(
    ({ by, metric }) => by === 'community' && metric === 'posts',
  );
  expect(line).toHaveLength(24);
  expect(line[0]).toMatchObject({ treated: 1, control: null });
});

it('never shows an executive who was held against, nor anything of fewer than five people', async () => {
  await bring(took);
  const shown = async () =>
    (await ask('programme-effect', { view: 'executive' })).rows.find(({ metric }) => metric === 'replies')!;
  expect(await shown()).toMatchObject({ difference: 1, controls: null });
  expect(await effect('replies')).toMatchObject({ controls: expect.stringContaining('p00') });
  await bring(took.slice(0, 4));
  expect(await shown()).toMatchObject({ treated_before: null, difference: null, verdict: null, controls: null });
});
