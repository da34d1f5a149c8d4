import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';

it('ranks words by the people who used them, not by the posts', async () => {
  const { ask } = await tinyCommunity([
    ...['1', '2', '3', '4'].map((id) => post(id, 'amber', on, { words: ['budget'] })),
    post('5', 'coral', on, { words: ['trust', 'budget'] }),
    post('6', 'teal', on, { words: ['trust'] }),
    post('7', 'ochre', on, { words: ['trust'] }),
  ]);
  const { rows, total } = await ask('terms');
  expect(rows).toEqual([
    { term: 'trust', people: 3, posts: 3, occurrences: 3, loud: false },
    { term: 'budget', people: 2, posts: 5, occurrences: 5, loud: true },
  ]);
  expect(total).toEqual({ term: null, people: 4, posts: 7, occurrences: 8, loud: null });
});

it('counts every use of a word in a post as an occurrence of one post', async () => {
  const { record, text } = post('1', 'amber', on);
  const often = { record, text: { ...text!, words: [{ stem: 'trust', form: 'trust', count: 3 }] } };
  const { ask } = await tinyCommunity([often, post('2', 'amber', on, { words: ['trust'] })]);
  expect((await ask('terms')).rows[0]).toMatchObject({ people: 1, posts: 2, occurrences: 4 });
});

it('calls a word loud when more than half of its posts are one person’s, not at half', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { words: ['budget', 'trust'] }),
    post('2', 'amber', on, { words: ['budget'] }),
    post('3', 'coral', on, { words: ['budget', 'trust'] }),
    post('4', 'teal', on, { words: ['budget'] }),
  ]);
  expect(columns((await ask('terms')).rows, 'term', 'loud')).toEqual([
    ['budget', false],
    ['trust', false],
  ]);
  expect(columns((await ask('terms', { term: 'trust' })).rows, 'term', 'posts', 'loud')).toContainEqual([
    'budget',
    2,
    false,
  ]);
});

it('takes several unknown authors for nobody’s loud voice', async () => {
  const { ask } = await tinyCommunity([
    ...['1', '2', '3'].map((id) => post(id, null, on, { words: ['budget'] })),
    post('4', 'amber', on, { words: ['budget'] }),
  ]);
  expect((await ask('terms')).rows[0]).toEqual({ term: 'budget', people: 1, posts: 4, occurrences: 4, loud: false });
});

it('ranks by posts where most authors are not known, and says so', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { words: ['trust'] }),
    post('2', null, on, { words: ['budget'] }),
    post('3', null, on, { words: ['budget'] }),
  ]);
  const { rows, notes } = await ask('terms');
  expect(columns(rows, 'term', 'people', 'posts')).toEqual([
    ['budget', 0, 2],
    ['trust', 1, 1],
  ]);
  expect(notes.map(({ code }) => code)).toEqual(['unknown-authors', 'ranked-by-posts']);
});

it('still ranks by people where just half of the authors are known', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { words: ['trust'] }),
    post('2', 'coral', on, { words: ['trust'] }),
    ...['3', '4'].map((id) => post(id, null, on, { words: ['budget', 'time'] })),
  ]);
  const { rows, notes } = await ask('terms');
  expect(rows[0]).toMatchObject({ term: 'trust', people: 2 });
  expect(notes.map(({ code }) => code)).toEqual(['unknown-authors']);
});

it('gives the 200 most used and no more', async () => {
  const words = Array.from({ length: 201 }, (_, index) => `word${index}`);
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { words }),
    post('2', 'coral', on, { words: words.slice(1) }),
  ]);
  const { rows } = await ask('terms');
  expect(rows).toHaveLength(200);
  expect(rows.map(({ term }) => term)).not.toContain('word0');
});

it('leaves out what bots write', async () => {
  const { ask } = await tinyCommunity([person('rust', { bot: true }), post('1', 'rust', on, { words: ['status'] })]);
  expect((await ask('terms')).rows).toEqual([]);
});

it('gives an executive no word that fewer than five people used', async () => {
  const { ask } = await tinyCommunity([
    ...crowd(5).map((member, index) => post(`a${index}`, member, on, { words: ['trust'] })),
    ...crowd(4).map((member, index) => post(`b${index}`, member, on, { words: ['redundancy'] })),
  ]);
  const { rows, hidden } = await ask('terms', { view: 'executive' });
  expect(rows.map(({ term }) => term)).toEqual(['trust']);
  expect(hidden).toEqual({ minimum: 5, cells: [], comparedCells: [], rows: 1 });
});
