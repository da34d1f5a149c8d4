import type { Row } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, person, post, type TinyRecord } from '../testing/tiny-records.ts';

const kinds = ['baseline', 'new', 'returning', 'reactivated', 'resumed'];
const wrote = (member: string, ...days: string[]): TinyRecord[] =>
  days.map((day) => post(`${member} ${day}`, member, `${day}T12:00`));

/** The kinds that are not 0, by period. */
const flowOf = (rows: Row[]) =>
  Object.fromEntries(
    rows.map(({ period, ...row }) => [
      period,
      Object.fromEntries([...kinds, 'lapsed'].filter((kind) => row[kind] !== 0).map((kind) => [kind, row[kind]])),
    ]),
  );

/** Somebody who has been there since the first day, so that others can be new. */
const founder = wrote('amber', '2023-01-01');

describe('each contributor of a month', () => {
  it('is baseline with a first post in the community’s first 28 days, and new on the 29th', async () => {
    const { ask } = await tinyCommunity([
      ...founder,
      ...wrote('coral', '2023-01-28'),
      ...wrote('teal', '2023-01-29'),
      ...wrote('ochre', '2023-02-01'),
    ]);
    const { rows } = await ask('flow', { grain: 'month' });
    expect(flowOf(rows)).toEqual({ '2023-01-01': { baseline: 2, new: 1 }, '2023-02-01': { new: 1, lapsed: 3 } });
  });

  it('is returning if they also posted in the month before', async () => {
    const { ask } = await tinyCommunity([...founder, ...wrote('amber', '2023-02-28', '2023-03-01')]);
    const { rows } = await ask('flow', { grain: 'month' });
    expect(flowOf(rows)).toEqual({
      '2023-01-01': { baseline: 1 },
      '2023-02-01': { returning: 1 },
      '2023-03-01': { returning: 1 },
    });
  });

  it('is reactivated after 90 days of silence and resumed after 89', async () => {
    const { ask } = await tinyCommunity([
      ...founder,
      ...wrote('coral', '2023-01-01', '2023-01-10', '2023-04-10'),
      ...wrote('teal', '2023-01-01', '2023-01-10', '2023-04-09'),
    ]);
    const { rows } = await ask('flow', { grain: 'month' });
    expect(flowOf(rows)['2023-04-01']).toEqual({ reactivated: 1, resumed: 1 });
  });

  it('counts the silence from the last post before the month, not from the first of its month', async () => {
    const { ask } = await tinyCommunity([...founder, ...wrote('coral', '2023-01-01', '2023-01-31', '2023-04-15')]);
    expect(flowOf((await ask('flow', { grain: 'month' })).rows)['2023-04-01']).toEqual({ resumed: 1 });
  });

  it('is one of five kinds, which add up to the contributors', async () => {
    const days = Array.from({ length: 60 }, (_, index) => new Date(Date.UTC(2023, 0, 1 + index * 9)).toISOString());
    const { ask } = await tinyCommunity(
      days.flatMap((day, index) => wrote(`amber ${index % (index % 7 ? 11 : 5)}`, day.slice(0, 10))),
    );
    for (const grain of ['month', 'quarter'] as const) {
      const { rows, total } = await ask('flow', { grain, from: '2023-02-11', to: '2024-05-20' });
      const contributors = await ask('contributors', { grain, from: '2023-02-11', to: '2024-05-20' });
      const added = (row: Row | null) => kinds.reduce((sum, kind) => sum + Number(row?.[kind]), 0);
      expect(rows.map(added)).toEqual(contributors.rows.map((row) => row.contributors));
      expect(rows.map(({ people }) => people)).toEqual(contributors.rows.map((row) => row.contributors));
      expect(added(total)).toBe(contributors.total?.contributors);
    }
  });
});

it('says who lapsed: posted in the month before and not in this one, once', async () => {
  const { ask } = await tinyCommunity([...founder, coveredUntil('2023-03-31')]);
  expect(flowOf((await ask('flow', { grain: 'month' })).rows)).toEqual({
    '2023-01-01': { baseline: 1 },
    '2023-02-01': { lapsed: 1 },
    '2023-03-01': {},
  });
});

it('never goes below a month, and says that it did not', async () => {
  const { ask } = await tinyCommunity(founder);
  const { rows, scope, notes } = await ask('flow', { grain: 'day' });
  expect(rows.map(({ period }) => period)).toEqual(['2023-01-01']);
  expect(scope.grain).toBe('month');
  expect(notes.map(({ code }) => code)).toContain('grain-changed');
});

it('looks at the whole community for who is new, whatever the channel', async () => {
  const { ask } = await tinyCommunity([
    ...founder,
    ...wrote('coral', '2023-02-01'),
    post('1', 'coral', '2023-02-10T12:00', { channel: 'ideas' }),
    post('2', 'amber', '2023-02-10T12:00', { channel: 'ideas' }),
  ]);
  const { rows } = await ask('flow', { grain: 'month', channel: 'ideas', from: '2023-02-01' });
  expect(flowOf(rows)).toEqual({ '2023-02-01': { new: 1, resumed: 1 } });
});

it('calls nobody new in one community for having been in another', async () => {
  const elsewhere = post('1', 'amber', '2023-03-01T12:00', { community: 'sister' });
  const { ask } = await tinyCommunity([
    person('amber'),
    ...founder,
    post('0', 'teal', '2023-01-01T12:00', { community: 'sister' }),
    elsewhere,
  ]);
  const asked = { grain: 'month', from: '2023-03-01' } as const;
  expect(flowOf((await ask('flow', { ...asked, community: 'sister' })).rows)['2023-03-01']).toEqual({ new: 1 });
  expect(flowOf((await ask('flow', asked)).rows)['2023-03-01']).toEqual({ resumed: 1 });
});

it('looks back beyond the asked period, and at its own days only', async () => {
  const { ask } = await tinyCommunity([
    ...founder,
    ...wrote('amber', '2023-05-10', '2023-06-20'),
    ...wrote('coral', '2023-06-05', '2023-06-25'),
    ...wrote('teal', '2023-06-05'),
    ...wrote('ochre', '2023-06-15'),
  ]);
  const { rows, total } = await ask('flow', { grain: 'month', from: '2023-06-15', to: '2023-06-30' });
  // The 16 days before are 30 May to 14 June: coral returns, teal lapsed, and amber was not there.
  expect(flowOf(rows)).toEqual({ '2023-06-01': { new: 1, returning: 1, resumed: 1, lapsed: 1 } });
  expect(rows[0]?.people).toBe(3);
  expect({ ...total, period: '2023-06-01' }).toEqual(rows[0]);
});

it('compares the month after a cut one with the whole month before it', async () => {
  const { ask } = await tinyCommunity([
    ...founder,
    ...wrote('amber', '2023-06-01', '2023-07-10'),
    ...wrote('coral', '2023-06-01'),
    ...wrote('teal', '2023-06-20', '2023-07-10'),
  ]);
  const whole = await ask('flow', { grain: 'month', from: '2023-06-01', to: '2023-07-31' });
  const cut = await ask('flow', { grain: 'month', from: '2023-06-15', to: '2023-07-31' });
  expect(flowOf(whole.rows)['2023-07-01']).toEqual({ returning: 2, lapsed: 1 });
  expect(cut.rows[1]).toEqual(whole.rows[1]);
});

it('has for the whole period the same kinds, against the period of equal length before it', async () => {
  const { ask } = await tinyCommunity([
    ...founder,
    ...wrote('amber', '2023-05-31', '2023-06-01', '2023-07-31'),
    ...wrote('coral', '2023-04-01'),
    ...wrote('teal', '2023-07-01'),
  ]);
  const { total } = await ask('flow', { grain: 'month', from: '2023-06-01', to: '2023-07-31' });
  expect(total).toMatchObject({ returning: 1, new: 1, lapsed: 1, people: 2, baseline: 0, resumed: 0, reactivated: 0 });
});

it('leaves out bots and posts without a known author', async () => {
  const { ask } = await tinyCommunity([
    post('1', null, '2023-01-01T12:00'),
    post('2', 'rust', '2023-01-01T12:00', { bot: true }),
  ]);
  expect((await ask('flow', { grain: 'month' })).rows).toEqual([
    { period: '2023-01-01', baseline: 0, new: 0, returning: 0, reactivated: 0, resumed: 0, lapsed: 0, people: 0 },
  ]);
});
