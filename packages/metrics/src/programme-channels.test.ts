import { expect, it } from 'vitest';
import { addDays } from './period.ts';
import { sharedCommunity } from './testing/tiny-community.ts';
import { post, reaction } from './testing/tiny-records.ts';

const monday = (week: number) => addDays('2024-01-01', 7 * week);
const channels = Array.from({ length: 15 }, (_, at) => `room-${String(at).padStart(2, '0')}`);
const took = ['room-02', 'room-06', 'room-11'];
/** 24 weeks of 15 channels of five to nine people, one post each a week; in those that took part everybody writes a second one from the 13th week on. */
const said = channels.flatMap((channel, at) =>
  Array.from({ length: 24 }, (_, week) =>
    Array.from({ length: 5 + (at % 5) }, (_, person) => {
      const once = post(`${channel} ${week} ${person}`, `${channel}-${person}`, `${monday(week)}T09:00`, { channel });
      const more = week >= 12 && took.includes(channel);
      const again = post(`${channel} ${week} ${person} again`, `${channel}-${person}`, `${monday(week)}T11:00`, {
        channel,
      });
      return more ? [once, again] : [once];
    }),
  ).flat(2),
);
/** One in which two people write, and one that begins late. */
const { ask, mirror, query } = sharedCommunity([
  ...said,
  ...Array.from({ length: 24 }, (_, week) =>
    post(`few ${week}`, `few-${week % 2}`, `${monday(week)}T09:00`, { channel: 'a few' }),
  ),
  reaction('few 0', 'few-9', `${monday(0)}T10:00`, { channel: 'a few' }),
  ...[21, 22, 23].map((week) => post(`late ${week}`, 'late', `${monday(week)}T09:00`, { channel: 'late' })),
  post('the end', 'room-00-0', monday(24), { channel: 'room-00' }),
]);

async function bring(treated: string[], controls: string[] | null = null) {
  const known = await query('select channel_id, name from channels');
  const numbers = new Map(known.map(({ channel_id, name }) => [name, Number(channel_id)]));
  const part = (of: string) => (name: string) => ({
    programme_id: 1,
    team: null,
    part: of,
    number: numbers.get(name)!,
  });
  await mirror({
    programmes: [
      { programme_id: 1, name: 'Weekly prompts', day: monday(12), kind: 'channels', by_hand: controls !== null },
    ],
    programme_units: [...treated.map(part('treated')), ...(controls ?? []).map(part('control'))],
  });
}
const effect = async (metric: string) => (await ask('programme-effect')).rows.find((row) => row.metric === metric)!;

it('judges channels by their engagement, and finds what was planted and nothing else', async () => {
  await bring(took);
  const { rows } = await ask('programme-effect');
  expect(rows.map(({ metric }) => metric)).toEqual(['contributors', 'participants', 'posts', 'replies', 'questions']);
  const posts = await effect('posts');
  // They are of seven, six and six people, each of whom writes one post a week more.
  expect(posts).toMatchObject({ by: 'channels', difference: 19 / 3, units: 15, smallest_p: 1 / 125, p: 1 / 125 });
  expect(posts.adjusted_p).toBeCloseTo(5 / 125, 12);
  expect(posts.verdict).toMatch(
    /^posts rose by 6\.3 a week more in the 3 channels that took part than in 12 channels like them \(/,
  );
  expect(String(posts.controls)).toContain('company/room-00');
  for (const metric of ['contributors', 'replies'])
    expect(await effect(metric)).toMatchObject({
      difference: 0,
      p: 1,
      verdict: expect.stringMatching(/^consistent with no effect/),
    });
});

it('has no measures of the business by channel, and no team beside', async () => {
  await bring(took);
  await mirror({
    measures: [{ measure_id: 1, name: 'Hours', unit: 'h', better: 'lower', grain: 'week' }],
    measure_values: [{ measure_id: 1, team: 'a', day: monday(3), value: 4 }],
  });
  expect((await ask('programme-effect')).rows.map(({ metric }) => metric)).not.toContain('Hours');
  await mirror({ measures: [], measure_values: [] });
});

it('leaves out a channel that was not there long enough before', async () => {
  await bring(['late']);
  expect((await effect('posts')).verdict).toBe('cannot tell: no channel that took part has figures before and after');
});

it('holds against the channels that somebody chose, and counts who reacts', async () => {
  await bring(['room-02'], ['a few']);
  expect(await effect('posts')).toMatchObject({ controls: 'company/a few', control_before: 1, control_people: 1 });
  expect((await effect('participants')).control_before).toBeCloseTo(13 / 12, 12);
  const [first] = (await ask('programme-over-time')).rows.filter(({ metric }) => metric === 'participants');
  expect(first).toMatchObject({ programme_id: 1, by: 'channels', period: monday(0), treated: 7, control: 2 });
});

it('does not show an executive what few people did in a channel', async () => {
  await bring(['room-02'], ['a few']);
  const [row] = (await ask('programme-effect', { view: 'executive' })).rows;
  expect(row).toMatchObject({
    treated_before: 7,
    control_before: null,
    control_after: null,
    difference: null,
    verdict: null,
  });
  const over = (await ask('programme-over-time', { view: 'executive' })).rows;
  expect(over.every(({ control }) => control === null)).toBe(true);
});
