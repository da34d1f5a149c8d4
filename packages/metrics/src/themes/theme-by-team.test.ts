import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';

it('gives people and posts for every team and every theme, 0 included', async () => {
  const { ask } = await tinyCommunity([
    person('amber', { team: 'Care' }),
    person('coral', { team: 'Care' }),
    person('teal', { team: 'Build' }),
    post('1', 'amber', on, { themes: ['fear'] }),
    post('2', 'amber', on, { channel: 'ideas', themes: ['fear'] }),
    post('3', 'coral', on, { themes: ['fear', 'trust'] }),
    post('4', 'teal', on, { themes: ['trust'], negated: ['fear'] }),
  ]);
  const { rows, total } = await ask('theme-by-team');
  expect(rows[0]).toEqual({ team: 'Care', codebook: 'mindset', theme: 'fear', label: 'Fear', people: 2, posts: 3 });
  expect(columns(rows, 'team', 'theme', 'people', 'posts')).toEqual([
    ['Care', 'fear', 2, 3],
    ['Care', 'trust', 1, 1],
    ['Care', 'time', 0, 0],
    ['Build', 'fear', 0, 0],
    ['Build', 'trust', 1, 1],
    ['Build', 'time', 0, 0],
  ]);
  expect(total).toBeNull();
});

it('leaves out people without a team, unknown authors, bots, and teams that did not post', async () => {
  const { ask } = await tinyCommunity([
    person('amber', { team: 'Care' }),
    person('silent', { team: 'Sales' }),
    person('rust', { team: 'Systems', bot: true }),
    post('1', 'amber', on),
    post('2', 'coral', on, { themes: ['fear'] }),
    post('3', null, on, { themes: ['fear'] }),
    post('4', 'rust', on, { themes: ['fear'] }),
  ]);
  expect(columns((await ask('theme-by-team')).rows, 'team', 'theme', 'posts')).toEqual([
    ['Care', 'fear', 0],
    ['Care', 'trust', 0],
    ['Care', 'time', 0],
  ]);
});

/** A company in which one team writes much, one is large, and two are alike. */
const teams = [
  person('amber', { team: 'Loud' }),
  ...['coral', 'teal'].map((member) => person(member, { team: 'Wide' })),
  person('ochre', { team: 'Beta' }),
  person('plum', { team: 'Alpha' }),
  ...['1', '2', '3'].map((id) => post(id, 'amber', on)),
  ...['coral', 'teal', 'ochre', 'plum'].map((member) => post(member, member, on)),
];
const order = async (records: Parameters<typeof tinyCommunity>[0]) => [
  ...new Set((await (await tinyCommunity(records)).ask('theme-by-team')).rows.map(({ team }) => team)),
];

it('puts the team of which most people posted first, then of most posts, then by name', async () => {
  expect(await order(teams)).toEqual(['Wide', 'Loud', 'Alpha', 'Beta']);
});

it('puts the team of most posts first where most posts have no known author', async () => {
  const unknown = crowd(20).map((id) => post(`unknown ${id}`, null, on));
  expect(await order([...teams, ...unknown])).toEqual(['Loud', 'Wide', 'Alpha', 'Beta']);
});

it('hides from an executive the people and posts of a cell under five people, and gives no total to subtract from', async () => {
  const of = (team: string, people: number, theme: string) =>
    crowd(people, team).flatMap((member) => [
      person(member, { team }),
      post(`${theme} ${member}`, member, on, { themes: [theme] }),
    ]);
  const { ask } = await tinyCommunity([
    ...of('Care', 6, 'fear'),
    ...of('Build', 5, 'fear'),
    ...of('Legal', 4, 'trust'),
  ]);
  const { rows, total, hidden } = await ask('theme-by-team', { view: 'executive' });
  expect(columns(rows, 'team', 'theme', 'people', 'posts').filter(([, theme]) => theme !== 'time')).toEqual([
    ['Care', 'fear', 6, 6],
    ['Care', 'trust', 0, 0],
    ['Build', 'fear', 5, 5],
    ['Build', 'trust', 0, 0],
    ['Legal', 'fear', 0, 0],
    ['Legal', 'trust', null, null],
  ]);
  expect(total).toBeNull();
  expect(hidden).toMatchObject({ minimum: 5, rows: 0 });
});
