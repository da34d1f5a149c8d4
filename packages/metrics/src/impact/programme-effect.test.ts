import { expect, it } from 'vitest';
import { addDays } from '../period.ts';
import { sharedCommunity, tinyCommunity } from '../testing/tiny-community.ts';
import { person, post } from '../testing/tiny-records.ts';

const monday = (week: number) => addDays('2024-01-01', 7 * week);
const teams = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const { ask, mirror } = sharedCommunity([
  ...teams.flatMap((team) => Array.from({ length: 6 }, (_, at) => person(`${team}${at}`, { team }))),
  ...Array.from({ length: 41 }, (_, week) => post(`${week}`, 'a0', `${monday(week)}T09:00`)),
]);
/** 40 weeks of ten teams: each a level of its own and a little noise; the treated are 5 lower from the 21st week on. */
const values = (measure_id: number, treated: string[], effect = -5) =>
  teams.flatMap((team, place) =>
    Array.from({ length: 40 }, (_, week) => ({
      ...{ measure_id, team, day: monday(week) },
      value:
        20 + place + (((week * 7 + place * 5) % 11) - 5) / 10 + (week >= 20 && treated.includes(team) ? effect : 0),
    })),
  );
const hours = { measure_id: 1, name: 'Time to resolve', unit: 'hours', better: 'lower', grain: 'week' };
const leave = { measure_id: 2, name: 'Sick leave', unit: '%', better: 'lower', grain: 'week' };
const part = (team: string, of = 'treated') => ({ programme_id: 1, team, part: of, number: null });
const programme = { programme_id: 1, name: 'Circle', day: monday(20), kind: 'teams', by_hand: false };
const took = ['b', 'e'];

const bring = (more: Partial<typeof programme> = {}, parts = took.map((team) => part(team)), measures = [hours]) =>
  mirror({
    measures,
    measure_values: [...values(1, took), ...values(2, [])],
    programmes: [{ ...programme, ...more }],
    programme_units: parts,
  });
const effect = async (metric = 'Time to resolve') =>
  (await ask('programme-effect')).rows.find((row) => row.metric === metric)!;

it('finds what the teams that took part changed more than teams like them, and nothing where nothing was done', async () => {
  await bring();
  const found = await effect();
  expect(found).toMatchObject({ programme: 'Circle', units: 10, people: 12, smallest_p: 1 / 25, p: 1 / 25 });
  expect(Number(found.difference)).toBeCloseTo(-5, 0);
  expect(Number(found.low)).toBeLessThan(-4.5);
  expect(Number(found.high)).toBeLessThan(0);
  expect(Math.abs(Number(found.placebo))).toBeLessThan(0.5);
  expect(found.verdict).toMatch(
    /^Time to resolve fell by 5(\.\d)? hours more in the 2 teams that took part than in 8 teams like them \(/,
  );
  await bring({}, undefined, [leave]);
  expect((await effect('Sick leave')).verdict).toMatch(/^consistent with no effect/);
});

it('goes by p as it is adjusted for all that is shown of the programme', async () => {
  await bring({}, undefined, [hours, leave]);
  const found = await effect();
  expect(found).toMatchObject({ p: 1 / 25, adjusted_p: 2 / 25 });
  expect(found.verdict).toMatch(/^not sure enough, with all that was looked at \(.*p 0\.04, adjusted 0\.08; /);
});

it('tells two programmes of one name apart', async () => {
  await bring();
  await mirror({
    programmes: [
      { ...programme, programme_id: 2, day: monday(8) },
      { ...programme, programme_id: 1 },
    ],
    programme_units: [1, 2].flatMap((programme_id) => took.map((team) => ({ ...part(team), programme_id }))),
  });
  const { rows } = await ask('programme-effect');
  expect(rows.map((row) => [row.programme_id, row.programme])).toEqual([
    [2, 'Circle'],
    [1, 'Circle'],
  ]);
  // Each is a question of its own: p is adjusted within one.
  expect(rows.map((row) => row.adjusted_p)).toEqual(rows.map((row) => row.p));
});

it('says when the design cannot tell', async () => {
  await bring(
    {},
    teams.slice(0, 6).map((team) => part(team)),
  );
  expect((await effect()).verdict).toBe('cannot tell: there are fewer teams to hold against than took part');
  await bring({ by_hand: true }, [part('b'), part('c', 'control'), part('d', 'control')]);
  expect((await effect()).verdict).toContain(
    'cannot tell: with 1 team that took part against 2 teams like them no p below 0.33',
  );
  await bring({ day: monday(38) });
  expect((await effect()).verdict).toBe('too early to say: 2 of 4 weeks since it began');
  await bring({ day: monday(2) });
  expect((await effect()).verdict).toBe('cannot tell: only 2 weeks are known from before it began');
});

it('holds against the teams that were chosen by hand, and calls that a description', async () => {
  const chosen = ['a', 'c', 'd', 'f', 'g', 'h', 'i', 'j'].map((team) => part(team, 'control'));
  await bring({ by_hand: true }, [...took.map((team) => part(team)), ...chosen]);
  const found = await effect();
  expect(found.controls).toBe('a, c, d, f, g, h, i, j');
  expect(found.verdict).toContain('chosen by hand, so this describes and does not test');
});

it('leaves out the week in which it began in its middle', async () => {
  await bring({ day: addDays(monday(20), 2) });
  const found = await effect();
  expect(Number(found.treated_before)).toBeGreaterThan(22);
  expect(Number(found.treated_after)).toBeLessThan(18.5);
});

it('hides what was measured of few people from an executive', async () => {
  await bring({}, [part('nobody')]);
  const [row] = (await ask('programme-effect', { view: 'executive' })).rows;
  expect(row).toMatchObject({ difference: null, verdict: null });
});

it('does not show an executive the figures of a small team, nor what would give them away', async () => {
  const small = await tinyCommunity([
    ...Array.from({ length: 6 }, (_, at) => person(`b${at}`, { team: 'b' })),
    ...Array.from({ length: 4 }, (_, at) => person(`c${at}`, { team: 'c' })),
    ...Array.from({ length: 41 }, (_, week) => post(`${week}`, 'b0', `${monday(week)}T09:00`)),
  ]);
  await small.mirror({
    measures: [hours],
    measure_values: values(1, ['b']).filter(({ team }) => ['b', 'c'].includes(team)),
    programmes: [{ ...programme, kind: 'teams', by_hand: true }],
    programme_units: [part('b'), part('c', 'control')],
  });
  const shown = async (view: 'lead' | 'executive') => (await small.ask('programme-effect', { view })).rows[0]!;
  expect(await shown('lead')).toMatchObject({ people: 6, control_people: 4, control_before: expect.any(Number) });
  const { treated_before, control_before, control_after, difference, verdict } = await shown('executive');
  expect(treated_before).toEqual(expect.any(Number));
  expect([control_before, control_after, difference, verdict]).toEqual([null, null, null, null]);
});
