import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';

it('gives every theme its people, posts and share of all who posted, also one that nobody touched', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { themes: ['trust'] }),
    post('2', 'amber', on, { themes: ['trust'] }),
    post('3', 'coral', on, { themes: ['trust', 'time'] }),
    post('4', 'teal', on),
    post('5', 'ochre', on),
  ]);
  const { rows, total } = await ask('themes');
  const row = { codebook: 'mindset', negated: 0, negated_people: 0 };
  expect(rows).toEqual([
    { ...row, theme: 'trust', label: 'Trust', people: 2, posts: 3, share: 0.5, loud: true },
    { ...row, theme: 'time', label: 'Time', people: 1, posts: 1, share: 0.25, loud: true },
    { ...row, theme: 'fear', label: 'Fear', people: 0, posts: 0, share: 0, loud: false },
  ]);
  expect(total).toMatchObject({ people: 4, posts: 5 });
});

it('keeps posts apart in which a theme is only negated, and counts one that does both', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { negated: ['fear'] }),
    post('2', 'amber', on, { themes: ['fear'], negated: ['fear'] }),
    post('3', 'coral', on, { negated: ['fear'] }),
  ]);
  expect((await ask('themes')).rows[0]).toMatchObject({
    theme: 'fear',
    people: 1,
    posts: 1,
    negated: 2,
    negated_people: 2,
    share: 0.5,
  });
});

it('counts a post once, however often it touches the theme', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', on, { themes: ['trust', 'trust'] })]);
  expect((await ask('themes')).rows[0]).toMatchObject({ people: 1, posts: 1 });
});

it('is loud when more than half of a theme’s posts are one person’s, not at half', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { themes: ['trust', 'fear'] }),
    post('2', 'amber', on, { themes: ['trust'] }),
    post('3', 'coral', on, { themes: ['trust', 'fear'] }),
  ]);
  expect(columns((await ask('themes')).rows, 'theme', 'loud')).toEqual([
    ['trust', true],
    ['fear', false],
    ['time', false],
  ]);
});

it('ranks by posts and gives the share of posts where most authors are not known', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { themes: ['fear'] }),
    ...['2', '3', '4'].map((id) => post(id, null, on, { themes: ['trust'] })),
  ]);
  const { rows, notes } = await ask('themes');
  expect(columns(rows, 'theme', 'people', 'posts', 'share', 'loud').slice(0, 2)).toEqual([
    ['trust', 0, 3, 0.75, false],
    ['fear', 1, 1, 0.25, true],
  ]);
  expect(notes.map(({ code }) => code)).toContain('ranked-by-posts');
});

it('has no share where nobody posted', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', on), post('2', 'amber', '2024-02-01T09:00')]);
  const { rows } = await ask('themes', { from: '2024-01-10', to: '2024-01-20' });
  expect(columns(rows, 'people', 'share')).toEqual([
    [0, null],
    [0, null],
    [0, null],
  ]);
});

it('leaves out bots', async () => {
  const { ask } = await tinyCommunity([person('rust', { bot: true }), post('1', 'rust', on, { themes: ['fear'] })]);
  expect((await ask('themes')).rows[0]).toMatchObject({ theme: 'fear', people: 0, posts: 0 });
});

it('shows an executive a theme of five people and hides the figures of one of four', async () => {
  const { ask } = await tinyCommunity([
    ...crowd(5).map((member, index) => post(`a${index}`, member, on, { themes: ['trust'] })),
    ...crowd(4).map((member, index) => post(`b${index}`, member, on, { themes: ['fear'] })),
  ]);
  const { rows } = await ask('themes', { view: 'executive' });
  expect(columns(rows, 'theme', 'people', 'posts', 'share')).toEqual([
    ['trust', 5, 5, 1],
    ['fear', null, null, null],
    ['time', 0, 0, 0],
  ]);
});
