import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post, reply, type TinyRecord } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
/** Everybody's own thread, and a reply to the second's for each pair. */
const network = (people: string[], edges: [from: string, to: string][]): TinyRecord[] => [
  ...people.map((member) => post(member, member, on)),
  ...edges.map(([from, to], place) => reply(`${from} to ${to} ${place}`, to, from, on)),
];
const summary = async (records: TinyRecord[]) => (await (await tinyCommunity(records)).ask('network-summary')).rows[0];
const triangle = (of: string): [string, string][] => [
  [`${of} 1`, `${of} 2`],
  [`${of} 2`, `${of} 3`],
  [`${of} 3`, `${of} 1`],
];

it('of two triangles with one tie between them has two groups, and Newman’s modularity of 6/7 − 1/2', async () => {
  const people = [...crowd(3, 'amber'), ...crowd(3, 'teal'), 'lonely'];
  const found = await summary(network(people, [...triangle('amber'), ...triangle('teal'), ['amber 1', 'teal 1']]));
  expect(found).toEqual({
    members: 7,
    replies: 7,
    edges: 7,
    density: 7 / 42,
    reciprocity: 0,
    modularity: expect.closeTo(6 / 7 - 1 / 2, 12),
    groups: 2,
    components: 1,
    isolates: 1,
    largest_share: 6 / 7,
    people: 7,
  });
});

it('counts a direction once however often it was taken, pairs both ways, and whom others answer from without', async () => {
  const records = network(
    ['amber', 'teal', 'coral', 'plum'],
    [
      ['amber', 'teal'],
      ['amber', 'teal'],
      ['teal', 'amber'],
      ['coral', 'plum'],
    ],
  );
  const { ask } = await tinyCommunity([...records, reply('late', 'plum', 'amber', '2024-02-01T09:00')]);
  expect((await ask('network-summary', { to: '2024-01-31' })).rows[0]).toMatchObject({
    members: 4,
    replies: 4,
    edges: 3,
    density: 3 / 12,
    reciprocity: 1 / 2,
    components: 2,
    isolates: 0,
    largest_share: 1 / 2,
  });
  expect((await ask('network-summary', { from: '2024-02-01' })).rows[0]).toMatchObject({
    members: 2,
    edges: 1,
    density: 1 / 2,
    components: 1,
  });
});

it('joins a long chain into one component, in whatever order its people are numbered', async () => {
  const people = crowd(40).map((name, place) => `${(place * 7) % 40} ${name}`);
  const chain = people.slice(1).map((member, place): [string, string] => [member, people[place]!]);
  expect(await summary(network(people, chain))).toMatchObject({ components: 1, largest_share: 1, isolates: 0 });
  expect(
    await summary(
      network(
        people,
        chain.filter((_, place) => place % 10 !== 9),
      ),
    ),
  ).toMatchObject({ components: 4 });
});

it('agrees with a published NodeXL map: of 29 people, pair ratio 0.274 goes with edge ratio 0.430 and density 0.115', async () => {
  const people = crowd(29);
  const pairs = people
    .flatMap((one, place) => people.slice(place + 1).map((other): [string, string] => [one, other]))
    .slice(0, 73);
  const back = pairs.slice(0, 20).map(([one, other]): [string, string] => [other, one]);
  const found = await summary(network(people, [...pairs, ...back]));
  const ratio = Number(found!.reciprocity);
  expect(ratio).toBeCloseTo(0.274, 3);
  expect((2 * ratio) / (1 + ratio)).toBeCloseTo(0.43, 3);
  expect(Number(found!.density)).toBeCloseTo(0.115, 3);
});

it('knows no density of one person, no reciprocity and no groups without replies, and nothing of nobody', async () => {
  expect(await summary(network(['amber'], []))).toMatchObject({
    members: 1,
    density: null,
    reciprocity: null,
    modularity: null,
    groups: null,
    components: 0,
    isolates: 1,
    largest_share: null,
  });
  expect(await summary([person('amber')])).toBeUndefined();
});

it('hides from an executive few isolates, and the share that would give them away', async () => {
  const people = crowd(8);
  const { ask } = await tinyCommunity(
    network(
      [...people, 'lonely'],
      people.slice(1).map((member) => [member, people[0]!]),
    ),
  );
  expect((await ask('network-summary', { view: 'executive' })).rows[0]).toMatchObject({
    members: 9,
    edges: 7,
    isolates: null,
    largest_share: null,
  });
});
