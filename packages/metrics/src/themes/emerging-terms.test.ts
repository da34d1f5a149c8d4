import { expect, it } from 'vitest';
import { robustZ } from '../robust-z.ts';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, crowd, post, type TinyRecord } from '../testing/tiny-records.ts';

/** The Monday so many weeks after the first one. */
const monday = (week: number) => new Date(Date.UTC(2024, 0, 1) + week * 7 * 86_400_000).toISOString().slice(0, 10);
/** So many people who use a word in that week. */
const say = (word: string, week: number, people: number): TinyRecord[] =>
  crowd(people).map((who) => post(`${word} ${week} ${who}`, who, `${monday(week)}T09:00`, { words: [word] }));
const weeks = Array.from({ length: 13 }, (_, week) => week);

it('reckons z as a hand does', () => {
  // Roots 1, 2, 3: median 2, deviations 1, 0, 1, so the spread is 1.4826.
  expect(robustZ(16, [1, 4, 9])).toEqual({ expected: 4, z: (4 - 2) / 1.4826 });
  expect(robustZ(9, [4, 4, 4])).toEqual({ expected: 4, z: (3 - 2) / 0.5 });
  expect(robustZ(1, [0, 1]).expected).toBe(0.25);
});

it('shows a word that suddenly many use, and not one that as many always use', async () => {
  const { ask } = await tinyCommunity([
    ...weeks.flatMap((week) => [...say('handover', week, 9), ...say('merger', week, 1)]),
    ...say('handover', 13, 10),
    ...say('merger', 13, 9),
    ...say('quiet', 13, 4),
    coveredUntil('2024-04-07'),
  ]);
  const { rows } = await ask('emerging-terms');
  expect(rows).toEqual([{ term: 'merger', people: 9, expected: 1, z: 4, first_seen: '2024-01-01' }]);
});

it('looks at the last complete week, also where the period goes on', async () => {
  const { ask } = await tinyCommunity([
    ...weeks.flatMap((week) => say('handover', week, 2)),
    ...say('merger', 13, 6),
    ...say('handover', 14, 50),
    coveredUntil('2024-04-10'),
  ]);
  expect(columns((await ask('emerging-terms')).rows, 'term', 'people', 'first_seen')).toEqual([
    ['merger', 6, '2024-04-01'],
  ]);
});

it('shows nothing where there are not thirteen complete weeks before', async () => {
  const { ask } = await tinyCommunity([
    ...weeks.slice(1).flatMap((week) => say('handover', week, 2)),
    ...say('merger', 13, 30),
    coveredUntil('2024-04-07'),
  ]);
  expect((await ask('emerging-terms')).rows).toEqual([]);
});
