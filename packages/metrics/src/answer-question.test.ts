import type { Row } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { addDays } from './period.ts';
import { metrics } from './registry.ts';
import { columns, sharedCommunity, tinyCommunity } from './testing/tiny-community.ts';
import { coveredUntil, crowd, person, post, reply, type TinyRecord } from './testing/tiny-records.ts';

/** So many people each write once in each of the weeks that begin on these Mondays. */
const weeks = (people: number[], from = '2024-01-01'): TinyRecord[] =>
  people.flatMap((size, week) =>
    crowd(size).map((member, index) => post(`${week} ${index}`, member, `${addDays(from, week * 7)}T09:00`)),
  );

const said = {
  words: [{ stem: 'trust', form: 'trust', count: 1 }],
  hits: [{ codebook: 'mindset', theme: 'trust', negated: false, sentence: 0 }],
};
const nothing = sharedCommunity([]);
const something = sharedCommunity([
  person('amber 1', { role: 'facilitator', roster: true }),
  ...weeks([6, 0, 6]).map(({ record, text }) => ({ record, text: { ...text!, ...said } })),
  reply('r', '0 0', 'amber 2', '2024-01-02T09:00'),
  coveredUntil('2024-02-29'),
]);

describe('the asked period', () => {
  it('is everything there is unless said', async () => {
    const { ask } = await tinyCommunity(weeks([1, 1, 1]));
    const { scope, rows } = await ask('contributors');
    expect(scope).toMatchObject({ from: '2024-01-01', to: '2024-01-15', grain: 'week', view: 'lead' });
    expect(rows).toHaveLength(3);
  });

  it('includes its first and its last day', async () => {
    const { ask } = await tinyCommunity([
      post('1', 'amber', '2024-01-01T23:59'),
      post('2', 'amber', '2024-01-02T00:00'),
      post('3', 'amber', '2024-01-03T23:59:59Z'),
      post('4', 'amber', '2024-01-04T00:00'),
    ]);
    expect((await ask('contributors', { from: '2024-01-02', to: '2024-01-03' })).total).toMatchObject({ posts: 2 });
  });

  it('cuts the first and the last week where it begins and ends', async () => {
    const { ask } = await tinyCommunity(
      Array.from({ length: 21 }, (_, day) => post(String(day), 'amber', `${addDays('2024-01-01', day)}T09:00`)),
    );
    const { rows } = await ask('contributors', { from: '2024-01-06', to: '2024-01-16' });
    expect(columns(rows, 'period', 'posts')).toEqual([
      ['2024-01-01', 2],
      ['2024-01-08', 7],
      ['2024-01-15', 2],
    ]);
  });

  it('has no rows and no total where it lies outside what is covered', async () => {
    const { ask } = await tinyCommunity(weeks([1]));
    expect(await ask('contributors', { from: '2030-01-01', to: '2030-01-31' })).toMatchObject({
      rows: [],
      total: null,
      change: null,
    });
  });
});

describe('the last complete period', () => {
  it('is that of the least covered community in scope', async () => {
    const { ask } = await tinyCommunity([
      post('1', 'amber', '2024-01-01T09:00'),
      coveredUntil('2024-02-04'),
      post('2', 'amber', '2024-01-01T09:00', { community: 'sister' }),
      coveredUntil('2024-01-20', 'sister'),
    ]);
    expect((await ask('contributors')).completeUntil).toBe('2024-01-08');
    expect((await ask('contributors', { community: 'company' })).completeUntil).toBe('2024-01-29');
    expect((await ask('contributors', { community: 'company', grain: 'month' })).completeUntil).toBe('2024-01-01');
    expect((await ask('contributors', { community: 'company', to: '2024-01-17' })).completeUntil).toBe('2024-01-08');
    expect((await ask('channels')).completeUntil).toBeNull();
  });
});

describe('the comparison', () => {
  const twoYears = weeks(Array.from({ length: 104 }, (_, week) => (week < 52 ? 2 : 3)));

  it('is the previous period for a quarter and the year before for longer', async () => {
    const { ask } = await tinyCommunity(twoYears);
    const short = await ask('contributors', { from: '2025-01-06', to: '2025-01-12' });
    expect(short.compared).toMatchObject({ basis: 'previous', scope: { from: '2024-12-30', to: '2025-01-05' } });
    const long = await ask('contributors', { from: '2025-01-06', to: '2025-07-06' });
    expect(long.compared).toMatchObject({
      basis: 'year',
      scope: { from: '2024-01-08', to: '2024-07-07' },
      total: { contributors: 2, posts: 52 },
    });
    expect(long.total).toMatchObject({ contributors: 3, posts: 78 });
  });

  it('is what the asker chooses, or none', async () => {
    const { ask } = await tinyCommunity(twoYears);
    const period = { from: '2025-01-06', to: '2025-01-12' };
    const year = await ask('contributors', { ...period, compare: 'year' });
    expect(year.compared).toMatchObject({ basis: 'year', scope: { from: '2024-01-08', to: '2024-01-14' } });
    expect(await ask('contributors', { ...period, compare: 'none' })).toMatchObject({ compared: null, change: null });
    expect((await ask('contributors')).compared).toBeNull();
  });

  it('says how the headline moved, judged by whole weeks up to the period’s end', async () => {
    const { ask } = await tinyCommunity(twoYears);
    // Begins and ends on a Wednesday: the cut weeks at either end count for no verdict.
    const { change } = await ask('contributors', { from: '2025-01-01', to: '2025-02-26', compare: 'year' });
    expect(change).toEqual({
      column: 'contributors',
      now: 3,
      before: 2,
      difference: 1,
      wobble: 0,
      verdict: 'better',
    });
  });

  it('has no change for a metric without a headline', async () => {
    const { ask } = await tinyCommunity(twoYears);
    const { compared, change } = await ask('channels', { from: '2025-01-06', to: '2025-01-12' });
    expect(compared?.rows).toHaveLength(1);
    expect(change).toBeNull();
  });
});

it('judges by whole weeks only, also where the year before the period’s end begins on a Wednesday', async () => {
  // Of the 52 weeks that judge, 27 are of 6 people and 25 of 10: the oldest tips the balance, and is written on its Monday.
  const sizes = Array.from({ length: 60 }, (_, week) => (week >= 8 && week < 33 ? 10 : 6));
  const { ask } = await tinyCommunity([...weeks(sizes), coveredUntil('2025-02-19')]);
  const { change } = await ask('contributors', { from: '2025-02-03', to: '2025-02-19' });
  expect(change).toMatchObject({ wobble: 0, verdict: 'about the same' });
});

describe('an executive', () => {
  const asked = { view: 'executive', from: '2024-01-15', to: '2024-01-28', compare: 'previous' } as const;

  it('sees no cell about fewer than five people, in the rows, the total and the comparison', async () => {
    const { ask } = await tinyCommunity(weeks([3, 6, 7, 4]));
    const { rows, compared, hidden } = await ask('contributors', asked);
    expect(columns(rows, 'posts', 'contributors')).toEqual([
      [null, 7],
      [null, null],
    ]);
    expect(columns(compared?.rows ?? [], 'posts', 'contributors')).toEqual([
      [null, null],
      [null, 6],
    ]);
    expect(hidden).toMatchObject({ minimum: 5, rows: 0 });
    expect(hidden?.cells).toContainEqual({ row: 1, column: 'contributors' });
    expect(hidden?.comparedCells).toContainEqual({ row: 0, column: 'participants' });
  });

  it('sees no change of a figure that is hidden, now or before', async () => {
    const few = await tinyCommunity(weeks([4, 4, 6, 6]));
    expect((await few.ask('contributors', asked)).change).toBeNull();
    expect((await few.ask('contributors', { ...asked, view: 'lead' })).change).not.toBeNull();
    const fewer = await tinyCommunity(weeks([6, 6, 4, 4]));
    expect((await fewer.ask('contributors', asked)).change).toBeNull();
    const enough = await tinyCommunity(weeks([5, 5, 6, 6]));
    expect((await enough.ask('contributors', asked)).change).toMatchObject({ now: 6, before: 5 });
  });

  it('cannot subtract the one small kind of a month’s flow', async () => {
    const wrote = (people: string[], day: string) =>
      people.map((member) => post(`${member} ${day}`, member, `${day}T09:00`));
    const { ask } = await tinyCommunity([
      ...wrote(crowd(20), '2024-01-01'),
      ...wrote(crowd(20), '2024-02-01'),
      ...wrote(crowd(12), '2024-03-01'),
      ...wrote(crowd(2, 'coral'), '2024-03-01'),
    ]);
    const flow = (row: Row | undefined) => [row?.new, row?.returning, row?.lapsed, row?.people];
    const { rows, total } = await ask('flow', { view: 'executive', grain: 'month' });
    expect(flow(rows[2])).toEqual([null, null, 8, 14]);
    expect(total).toMatchObject({ baseline: null, new: null, people: 22 });
  });

  it('sees everything where nobody is alone', async () => {
    const { ask } = await tinyCommunity(weeks([6, 6]));
    const lead = await ask('contributors');
    const executive = await ask('contributors', { view: 'executive' });
    expect(executive.rows).toEqual(lead.rows);
    expect(executive.hidden).toEqual({ minimum: 5, cells: [], comparedCells: [], rows: 0 });
    expect(lead.hidden).toBeNull();
  });

  it('is given no name by any metric', async () => {
    const { ask } = await tinyCommunity([
      person('amber 1', { name: 'Amber Otter', email: 'amber@example.org', team: 'Care' }),
      ...weeks([6, 6]),
      reply('r', '0 0', 'amber 2', '2024-01-02T09:00'),
    ]);
    for (const { id } of metrics) {
      const answer = JSON.stringify(await ask(id, { view: 'executive', from: '2024-01-08', compare: 'previous' }));
      expect(answer, id).not.toMatch(/amber/i);
    }
  });
});

describe.each(metrics.map((metric) => [metric.id, metric] as const))('%s', (id, metric) => {
  it('answers over a workspace in which there is nothing', async () => {
    const answer = await nothing.ask(id);
    expect(answer).toMatchObject({ metric: id, rows: [], total: null, compared: null, change: null, notes: [] });
    expect((await nothing.ask(id, { view: 'executive' })).hidden).toMatchObject({ cells: [], rows: 0 });
  });

  it('gives rows of its own columns, and a total of the same', async () => {
    const { rows, total } = await something.ask(id, { grain: 'month' });
    for (const row of rows) expect(metric.row.strict().safeParse(row).error, JSON.stringify(row)).toBeUndefined();
    if (total) expect(Object.keys(total).sort()).toEqual(Object.keys(metric.row.shape).sort());
  });
});
