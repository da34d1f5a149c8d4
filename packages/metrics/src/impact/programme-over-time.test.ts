import { expect, it } from 'vitest';
import { addDays } from '../period.ts';
import { sharedCommunity } from '../testing/tiny-community.ts';
import { person, post } from '../testing/tiny-records.ts';

const monday = (week: number) => addDays('2024-01-01', 7 * week);
const teams = ['a', 'b', 'c', 'd'];
const { ask, mirror } = sharedCommunity([
  ...teams.flatMap((team) => Array.from({ length: team === 'd' ? 2 : 6 }, (_, at) => person(`${team}${at}`, { team }))),
  ...Array.from({ length: 21 }, (_, week) => post(`${week}`, 'a0', `${monday(week)}T09:00`)),
]);
/** 20 weeks: a took part in the 11th and is 5 lower from then on; b and c stay where they were. */
const values = teams.flatMap((team, place) =>
  Array.from({ length: 20 }, (_, week) => ({
    ...{ measure_id: 1, team, day: monday(week) },
    value: 10 * (place + 1) + week / 10 - (team === 'a' && week >= 10 ? 5 : 0),
  })),
);
const bring = (controls: string[], day = monday(10), measure_values = values) =>
  mirror({
    measures: [{ measure_id: 1, name: 'Hours', unit: null, better: 'lower', grain: 'week' }],
    measure_values,
    programmes: [{ programme_id: 1, name: 'Circle', day, kind: 'teams', by_hand: true }],
    programme_units: [
      { programme_id: 1, team: 'a', part: 'treated', number: null },
      ...controls.map((team) => ({ programme_id: 1, team, part: 'control', number: null })),
    ],
  });
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('gives both lines period by period, whose means are what the comparison is made of', async () => {
  await bring(['b', 'c']);
  const { rows } = await ask('programme-over-time');
  expect(rows).toHaveLength(20);
  expect(rows[0]).toEqual({
    ...{
      programme_id: 1,
      programme: 'Circle',
      by: 'teams',
      metric: 'Hours',
      period: '2024-01-01',
      side: 'before',
      treated: 10,
      control: 25,
    },
    ...{ people: 6, control_people: 12 },
  });
  const [effect] = (await ask('programme-effect')).rows;
  for (const [line, side] of [
    ['treated', 'before'],
    ['treated', 'after'],
    ['control', 'before'],
    ['control', 'after'],
  ] as const) {
    const own = rows.filter((row) => row.side === side).map((row) => Number(row[line]));
    expect(mean(own)).toBeCloseTo(Number(effect?.[`${line}_${side}`]), 9);
  }
});

it('puts the period in which it began on neither side, and leaves a gap where a team has no figure', async () => {
  const gone = values.filter(({ team, day }) => team !== 'b' || day !== monday(3));
  await bring(['b', 'c'], addDays(monday(10), 2), gone);
  const { rows } = await ask('programme-over-time');
  expect(rows[10]).toMatchObject({ period: monday(10), side: 'neither' });
  expect(rows[3]).toMatchObject({ treated: 10.3, control: null });
});

it('draws nothing where nothing is compared', async () => {
  await bring([]);
  expect((await ask('programme-over-time')).rows).toEqual([]);
});

it('hides the line of few people from an executive', async () => {
  await bring(['d']);
  const [row] = (await ask('programme-over-time', { view: 'executive' })).rows;
  expect(row).toMatchObject({ treated: 10, control: null, control_people: null });
});
