import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, post } from '../testing/tiny-records.ts';

const in2024 = (member: string, ...months: string[]) =>
  months.map((month) => post(`${member} ${month}`, member, `2024-${month}T09:00`));

const records = [
  ...in2024('amber', '01-05', '02-05', '04-05'),
  ...in2024('coral', '02-10', '03-10'),
  ...in2024('teal', '02-20'),
  coveredUntil('2024-04-20'),
];

it('follows the people of a first month through the months after it', async () => {
  const { ask } = await tinyCommunity(records);
  const { rows } = await ask('retention');
  expect(columns(rows, 'cohort', 'size', 'k', 'retained', 'share')).toEqual([
    ['2024-01-01', 1, 0, 1, 1],
    ['2024-01-01', 1, 1, 1, 1],
    ['2024-01-01', 1, 2, 0, 0],
    ['2024-01-01', 1, 3, null, null],
    ['2024-02-01', 2, 0, 2, 1],
    ['2024-02-01', 2, 1, 1, 0.5],
    ['2024-02-01', 2, 2, null, null],
  ]);
});

it('marks the cohort that was there from the start', async () => {
  const { ask } = await tinyCommunity(records);
  const { rows } = await ask('retention');
  expect(rows.filter(({ baseline }) => baseline).every(({ cohort }) => cohort === '2024-01-01')).toBe(true);
  expect(rows.find(({ cohort }) => cohort === '2024-02-01')?.baseline).toBe(false);
});

it('never has more people than the cohort', async () => {
  const { ask } = await tinyCommunity(records);
  for (const { size, retained } of (await ask('retention')).rows)
    expect(Number(retained)).toBeLessThanOrEqual(Number(size));
});

it('looks for the first post in the whole community, and for staying under the filters', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-05T09:00'),
    post('2', 'amber', '2024-03-05T09:00', { channel: 'ideas' }),
    coveredUntil('2024-03-31'),
  ]);
  const { rows } = await ask('retention', { channel: 'ideas', from: '2024-01-01' });
  expect(columns(rows, 'cohort', 'k', 'retained')).toEqual([
    ['2024-01-01', 0, 0],
    ['2024-01-01', 1, 0],
    ['2024-01-01', 2, 1],
  ]);
});
