import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, post } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const pairs = async (records: Parameters<typeof tinyCommunity>[0]) =>
  (await (await tinyCommunity(records)).ask('term-pairs')).rows;
/** Each of so many people wrote one post with these words. */
const wrote = (people: number, colour: string, ...words: string[]) =>
  crowd(people, colour).map((member) => post(member, member, on, { words }));

it('gives two words that stand in one post more often than by chance, the more used word first', async () => {
  // Of 10 people 5 wrote "rota", 4 "night" and 3 both.
  const rows = await pairs([
    ...wrote(3, 'amber', 'night', 'rota'),
    ...wrote(1, 'coral', 'night'),
    ...wrote(2, 'teal', 'rota'),
    ...wrote(4, 'ochre', 'break'),
  ]);
  expect(columns(rows, 'a', 'b', 'people', 'posts')).toEqual([['rota', 'night', 3, 3]]);
  expect(rows[0]!.npmi).toBeCloseTo(Math.log(0.3 / (0.4 * 0.5)) / -Math.log(0.3), 12);
});

it('leaves out pairs of two people, and those that meet by chance or less', async () => {
  expect(await pairs([...wrote(2, 'amber', 'night', 'rota'), ...wrote(9, 'ochre', 'break')])).toEqual([]);
  expect(
    await pairs([
      ...wrote(4, 'amber', 'night', 'rota'),
      ...wrote(4, 'coral', 'night'),
      ...wrote(4, 'teal', 'rota'),
      ...wrote(4, 'ochre', 'break'),
    ]),
  ).toEqual([]);
});

it('weighs each person’s posts as much as another’s, so that a loud voice joins no words', async () => {
  const loud = Array.from({ length: 100 }, (_, one) => post(`loud ${one}`, 'loud', on, { words: ['night', 'rota'] }));
  const rows = await pairs([...wrote(3, 'amber', 'night', 'rota'), ...wrote(4, 'ochre', 'break'), ...loud]);
  expect(columns(rows, 'a', 'b', 'people', 'posts', 'npmi')).toEqual([['night', 'rota', 4, 103, 1]]);
  const alone = [...wrote(4, 'teal', 'night'), ...wrote(4, 'coral', 'rota'), ...wrote(3, 'amber', 'night', 'rota')];
  const quiet = (await pairs([...alone, ...wrote(9, 'ochre', 'break')]))[0]!.npmi;
  const heard = (await pairs([...alone, ...wrote(8, 'ochre', 'break'), ...loud]))[0]!.npmi;
  expect(Number(heard) - Number(quiet)).toBeLessThan(0.12);
});

it('looks at the sixty most used words only', async () => {
  const many = Array.from({ length: 60 }, (_, one) => `w${one}`);
  const rows = await pairs([
    ...crowd(4).map((member) => post(member, member, on, { words: many })),
    ...wrote(3, 'teal', 'rare', 'w0'),
    ...wrote(9, 'ochre'),
  ]);
  expect(rows).toHaveLength((60 * 59) / 2);
  expect(rows.some(({ a, b }) => a === 'rare' || b === 'rare')).toBe(false);
});

it('counts each post as a person of its own where most authors are not known', async () => {
  const rows = await pairs([
    ...crowd(4).map((id) => post(id, null, on, { words: ['night', 'rota'] })),
    ...crowd(5, 'teal').map((id) => post(id, null, on, { words: ['break'] })),
    post('known', 'ochre', on),
  ]);
  expect(columns(rows, 'a', 'b', 'people', 'posts', 'npmi')).toEqual([['night', 'rota', 0, 4, 1]]);
});

it('gives an executive no pair that fewer than five people wrote, and says that some are missing', async () => {
  const { ask } = await tinyCommunity([
    ...wrote(5, 'amber', 'night', 'rota'),
    ...wrote(4, 'coral', 'break', 'queue'),
    ...wrote(9, 'ochre'),
  ]);
  const { rows, hidden } = await ask('term-pairs', { view: 'executive' });
  expect(columns(rows, 'a', 'b', 'people')).toEqual([['night', 'rota', 5]]);
  expect(hidden).toEqual({ minimum: 5, cells: [], comparedCells: [], rows: 1 });
});
