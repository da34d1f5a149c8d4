import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';
const figures = ['theme', 'about', 'people', 'posts'] as const;

it('gives people and posts for every theme and every group, 0 included', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { about: ['fear leaders'] }),
    post('2', 'amber', on, { about: ['fear leaders', 'trust staff leaders'] }),
    post('3', 'coral', on, { about: ['fear staff'] }),
  ]);
  const { rows, total } = await ask('theme-about');
  expect(rows[0]).toEqual({
    ...{ codebook: 'mindset', theme: 'fear', label: 'Fear', about: 'leaders', about_label: 'Leaders' },
    ...{ people: 1, posts: 2 },
  });
  expect(columns(rows, ...figures)).toEqual([
    ['fear', 'leaders', 1, 2],
    ['fear', 'staff', 1, 1],
    ['trust', 'leaders', 1, 1],
    ['trust', 'staff', 1, 1],
    ['time', 'leaders', 0, 0],
    ['time', 'staff', 0, 0],
  ]);
  expect(total).toBeNull();
});

it('asks for one sentence: a group in the next one is not concerned, and two sentences of a post are one post', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { about: ['fear', 'leaders', 'trust staff', 'trust staff'] }),
  ]);
  const touched = (await ask('theme-about')).rows.filter(({ posts }) => posts !== 0);
  expect(columns(touched, ...figures)).toEqual([['trust', 'staff', 1, 1]]);
});

it('does not count a negated theme, a bot, or a post without an author as somebody', async () => {
  const { ask } = await tinyCommunity([
    person('rust', { bot: true }),
    post('1', 'amber', on, { negated: ['fear'], themes: ['leaders', 'trust'] }),
    post('2', 'rust', on, { about: ['time leaders'] }),
    post('3', null, on, { about: ['trust leaders'] }),
  ]);
  const touched = (await ask('theme-about')).rows.filter(({ posts }) => posts !== 0);
  expect(columns(touched, ...figures)).toEqual([['trust', 'leaders', 1, 2]]);
});

it('obeys the filters, and has nothing to say of the groups themselves', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { about: ['fear leaders'], channel: 'ideas' }),
    post('2', 'coral', on, { about: ['fear leaders staff'] }),
  ]);
  const inIdeas = (await ask('theme-about', { channel: 'ideas' })).rows.filter(({ posts }) => posts !== 0);
  expect(columns(inIdeas, ...figures)).toEqual([['fear', 'leaders', 1, 1]]);
  expect((await ask('theme-about', { codebook: 'about' })).rows).toEqual([]);
});

it('hides from an executive a cell of fewer than five people', async () => {
  const said = (about: string, people: number) =>
    crowd(people).map((member) => post(`${about} ${member}`, member, on, { about: [about] }));
  const { ask } = await tinyCommunity([
    ...said('fear leaders', 5),
    ...said('fear staff', 4),
    ...said('trust staff', 1),
  ]);
  const { rows, hidden } = await ask('theme-about', { view: 'executive' });
  expect(columns(rows.slice(0, 4), ...figures)).toEqual([
    ['fear', 'leaders', 5, 5],
    ['fear', 'staff', null, null],
    ['trust', 'leaders', 0, 0],
    ['trust', 'staff', null, null],
  ]);
  expect(hidden).toMatchObject({ minimum: 5, rows: 0 });
});
