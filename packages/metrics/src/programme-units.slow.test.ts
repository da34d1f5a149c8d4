import type { Row } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { addDays } from './period.ts';
import { seededRandom } from './seeded-random.ts';
import { type TinyCommunity, tinyCommunity } from './testing/tiny-community.ts';
import { post } from './testing/tiny-records.ts';

const monday = (week: number) => addDays('2024-01-01', 7 * week);
const [weeks, began] = [40, 20];
const channels = Array.from({ length: 24 }, (_, at) => `room-${at}`);
const people = channels.flatMap((channel) => Array.from({ length: 8 }, (_, at) => `${channel}-${at}`));
const channelOf = (person: string) => person.slice(0, person.lastIndexOf('-'));
/** What everybody on the list writes more in a week, once the programme has begun. */
const planted = 0.8;

/** Everybody writes at a rate of their own, so many posts a week by chance; all write more from week to week. */
async function company(seed: number, affected: (person: string) => boolean): Promise<TinyCommunity> {
  const random = seededRandom(seed);
  const said = people.flatMap((person) => {
    const own = 0.3 + random();
    return Array.from({ length: weeks }, (_, week) => {
      const rate = own + week / 100 + (week >= began && affected(person) ? planted : 0);
      return Array.from({ length: poisson(rate, random) }, (_, at) =>
        post(`${person} ${week} ${at}`, person, addDays(monday(week), at % 7), { channel: channelOf(person) }),
      );
    }).flat();
  });
  return tinyCommunity([...said, post('the end', people[0]!, monday(weeks), { channel: 'room-0' })]);
}

/** Knuth’s way: how many uniform numbers can be multiplied before they are less than e to the minus rate. */
function poisson(rate: number, random: () => number): number {
  let [count, product] = [0, random()];
  for (; product > Math.exp(-rate); count += 1) product *= random();
  return count;
}

/** Tells of programmes by their units’ names, and gives the rows of what they changed. */
async function effects(
  { query, mirror, ask }: TinyCommunity,
  told: { kind: string; units: string[] }[],
): Promise<Row[]> {
  const [places, members] = await Promise.all([
    query('select channel_id as number, name from channels'),
    query('select member_id as number, name from members'),
  ]);
  const numbers = new Map([...places, ...members].map(({ number, name }) => [String(name), Number(number)]));
  await mirror({
    programmes: told.map(({ kind }, at) => ({
      programme_id: at,
      name: `${at}`,
      day: monday(began),
      kind,
      by_hand: false,
    })),
    programme_units: told.flatMap(({ units }, at) =>
      units.map((unit) => ({ programme_id: at, part: 'treated', team: null, number: numbers.get(unit)! })),
    ),
  });
  return (await ask('programme-effect')).rows;
}

/** So many of them, by chance. */
function some<T>(of: T[], count: number, random: () => number): T[] {
  const left = [...of];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

it('recovers what was planted in four channels, and in twelve listed people', async () => {
  const random = seededRandom(71);
  const ours = some(channels, 4, random);
  const inChannels = await effects(await company(72, (person) => ours.includes(channelOf(person))), [
    { kind: 'channels', units: ours },
  ]);
  const listed = some(people, 12, random);
  const ofPeople = await effects(await company(73, (person) => listed.includes(person)), [
    { kind: 'people', units: listed },
  ]);
  for (const [rows, size] of [
    [inChannels, 8 * planted],
    [ofPeople, planted],
  ] as const) {
    const posts = rows.find(({ metric }) => metric === 'posts')!;
    expect(posts.verdict).toMatch(/^posts rose by/);
    expect(Number(posts.low)).toBeLessThan(size);
    expect(Number(posts.high)).toBeGreaterThan(size);
    expect(Math.abs(Number(posts.difference) - size)).toBeLessThan(0.25 * size);
    expect(rows.find(({ metric }) => metric === 'replies')?.p).toBe(1);
  }
}, 60_000);

it('finds something in about one of twenty programmes of channels or people that changed nothing, and no more', async () => {
  const random = seededRandom(74);
  const told = Array.from({ length: 40 }, (_, at) =>
    at % 2 === 0
      ? { kind: 'channels', units: some(channels, 4, random) }
      : { kind: 'people', units: some(people, 12, random) },
  );
  const rows = await effects(await company(75, () => false), told);
  const found = told.filter((_, at) =>
    rows.some((row) => row.programme_id === at && Number(row.adjusted_p ?? 1) <= 0.05),
  );
  // What chance alone may add to 5 % of forty: two standard errors.
  expect(found.length).toBeLessThanOrEqual(40 * (0.05 + 2 * Math.sqrt((0.05 * 0.95) / 40)));
}, 60_000);
