import { expect, it } from 'vitest';
import { addDays } from '../period.ts';
import { seededRandom } from '../seeded-random.ts';
import { columns, sharedCommunity } from '../testing/tiny-community.ts';
import { person, post, type TinyRecord } from '../testing/tiny-records.ts';

/** 40 weeks of 2024 from Monday 1 January: as many of nine people write once as the list says. */
const monday = (week: number) => addDays('2024-01-01', 7 * week);
const random = seededRandom(3);
const weekly = Array.from({ length: 40 }, () => 5 + Math.floor(random() * 5));
const people = Array.from({ length: 9 }, (_, at) => `p${at}`);
const records: TinyRecord[] = [
  ...people.map((name) => person(name, { team: 'Field' })),
  ...weekly.flatMap((many, week) =>
    people.slice(0, many).map((name) => post(`${week}-${name}`, name, `${monday(week)}T09:00`)),
  ),
  // In "small" three of them talk among themselves, in some weeks.
  ...weekly.flatMap((many, week) =>
    people
      .slice(0, many % 4)
      .map((name) => post(`small-${week}-${name}`, name, `${monday(week)}T10:00`, { channel: 'small' })),
  ),
  // The 41st week is not over: the export ends on its Tuesday.
  post('last', 'p0', `${addDays(monday(40), 1)}T09:00`),
];
const values = (measure_id: number, of: (week: number) => number | null, team: string | null = null) =>
  weekly.flatMap((_, week) => {
    const value = of(week);
    return value === null ? [] : [{ measure_id, team, day: monday(week), value }];
  });
const measure = (measure_id: number, name: string, grain = 'week') => ({
  measure_id,
  name,
  unit: null,
  better: null,
  grain,
});
/** Two weeks behind the contributors, and as far from them as a small noise. */
const noise = Array.from({ length: 40 }, () => random());
const follows = (week: number) => (week < 2 ? null : 40 + 3 * weekly[week - 2]! + noise[week]!);

const { ask, mirror } = sharedCommunity(records);
const bring = (all: [ReturnType<typeof measure>, ReturnType<typeof values>][], holidays: string[] = []) =>
  mirror({
    measures: all.map(([one]) => one),
    measure_values: all.flatMap(([, of]) => of),
    holidays: holidays.map((day) => ({ day })),
  });
const of = (metric: string, rows: Awaited<ReturnType<typeof ask>>['rows']) =>
  rows.filter((row) => row.metric === metric);

it('finds that a measure follows the contributors by two weeks, and says that this is no cause', async () => {
  await bring([[measure(1, 'Satisfaction'), values(1, follows)]]);
  const rows = of('contributors', (await ask('association')).rows);
  const linked = rows.filter(({ adjusted_p }) => Number(adjusted_p) < 0.05);
  const best = linked.reduce((one, other) => (Number(other.adjusted_p) < Number(one.adjusted_p) ? other : one));
  expect(best).toMatchObject({ measure: 'Satisfaction', lag: 2, n: 37, people: 9 });
  expect(Number(best.r)).toBeGreaterThan(0.8);
  expect(best.verdict).toMatch(
    /^contributors lead Satisfaction by about 2 weeks \(r 0\.\d\d, 0\.\d\d to 0\.\d\d; 37 weeks\); association, not cause$/,
  );
  // The week that is not over is none of them: 40 whole weeks make 39 changes, 37 beside those of the measure.
  expect(rows.map(({ lag }) => lag)).toEqual(Array.from({ length: 17 }, (_, at) => at - 8));
});

it('judges a measure more strictly beside others', async () => {
  const p = async () => {
    const rows = of('contributors', (await ask('association')).rows);
    return Number(rows.find(({ measure, lag }) => measure === 'Satisfaction' && lag === 0)?.adjusted_p);
  };
  const weak = (week: number) => weekly[week]! + 7 * noise[week]!;
  await bring([[measure(1, 'Satisfaction'), values(1, weak)]]);
  const alone = await p();
  await bring([
    [measure(1, 'Satisfaction'), values(1, weak)],
    [measure(2, 'Noise'), values(2, (week) => noise[week]!)],
  ]);
  expect(alone).toBeLessThan(1);
  expect(await p()).toBeGreaterThan(alone);
});

it('gives no number below 20 pairs of changes, and says how far it is', async () => {
  await bring([[measure(1, 'Satisfaction'), values(1, (week) => (week < 7 ? week : null))]]);
  const { rows } = await ask('association');
  expect(columns(of('contributors', rows), 'lag', 'r', 'adjusted_p', 'n', 'verdict')).toEqual([
    [null, null, null, 6, 'too early to say: 6 of 20 weeks'],
  ]);
});

it('leaves weeks with a holiday out, and gaps as gaps', async () => {
  await bring(
    [[measure(1, 'Satisfaction'), values(1, (week) => (week === 30 ? null : week * noise[week]!))]],
    [addDays(monday(10), 4)],
  );
  const zero = of('contributors', (await ask('association')).rows).find(({ lag }) => lag === 0);
  // 39 changes, two of which touch the holiday's week and two the gap.
  expect(zero?.n).toBe(35);
});

it('takes the figures of the team that is asked for, else of the whole company, and adds none up', async () => {
  await bring([[measure(1, 'Satisfaction'), values(1, follows, 'Field')]]);
  const verdict = async (team?: string[]) => (await ask('association', team ? { team } : {})).rows[0]?.verdict;
  expect(await verdict()).toBe('no figures of this team, or of the whole company, in these days');
  expect(await verdict(['Field'])).toContain('contributors lead Satisfaction');
});

it('does not set a monthly measure beside weeks', async () => {
  await bring([[measure(1, 'Attrition', 'month'), [{ measure_id: 1, team: null, day: '2024-01-01', value: 3 }]]]);
  expect((await ask('association')).rows[0]).toMatchObject({ r: null, verdict: 'kept by the month: ask by the month' });
  expect((await ask('association', { grain: 'month' })).rows[0]?.verdict).toBe('too early to say: 0 of 20 months');
});

it('says of a series that never changes that it does not', async () => {
  await bring([[measure(1, 'Satisfaction'), values(1, follows)]]);
  expect(of('replies', (await ask('association')).rows)[0]).toMatchObject({
    lag: null,
    verdict: 'one of the two never changes',
  });
});

it('hides what few people made from an executive, and has nothing to say without measures', async () => {
  await bring([[measure(1, 'Satisfaction'), values(1, follows)]]);
  const seen = (await ask('association', { view: 'executive' })).rows;
  expect(seen.some(({ r }) => r !== null)).toBe(true);
  const few = await ask('association', { view: 'executive', channel: 'small' });
  for (const row of few.rows)
    expect(row).toMatchObject({ r: null, low: null, high: null, adjusted_p: null, verdict: null });
  expect(few.hidden?.cells.length).toBeGreaterThan(0);
  await bring([]);
  expect((await ask('association')).rows).toEqual([]);
});
