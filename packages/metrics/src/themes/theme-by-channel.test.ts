import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post, record } from '../testing/tiny-records.ts';

const on = '2024-01-01T09:00';

it('gives people and posts for every channel and every theme, 0 included', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', on, { channel: 'ideas', themes: ['fear'] }),
    post('2', 'amber', on, { channel: 'ideas', themes: ['fear'] }),
    post('3', 'coral', on, { channel: 'ideas', themes: ['fear', 'trust'] }),
    post('4', 'coral', on, { channel: 'lunch', themes: ['trust'] }),
  ]);
  const { rows, total } = await ask('theme-by-channel');
  expect(rows[0]).toEqual({
    community: 'company',
    channel: 'ideas',
    codebook: 'mindset',
    theme: 'fear',
    label: 'Fear',
    people: 2,
    posts: 3,
  });
  expect(columns(rows, 'channel', 'theme', 'people', 'posts')).toEqual([
    ['ideas', 'fear', 2, 3],
    ['ideas', 'trust', 1, 1],
    ['ideas', 'time', 0, 0],
    ['lunch', 'fear', 0, 0],
    ['lunch', 'trust', 1, 1],
    ['lunch', 'time', 0, 0],
  ]);
  expect(total).toBeNull();
});

it('leaves out a channel without a post of people in scope', async () => {
  const { ask } = await tinyCommunity([
    record({ type: 'channel', community: 'company', channel: 'empty', name: 'empty' }),
    person('rust', { bot: true }),
    post('1', 'amber', '2024-01-01T09:00', { channel: 'old', themes: ['fear'] }),
    post('2', 'amber', '2024-02-01T09:00', { channel: 'new' }),
    post('3', 'rust', '2024-02-01T09:00', { channel: 'alerts', themes: ['fear'] }),
  ]);
  const { rows } = await ask('theme-by-channel', { from: '2024-02-01' });
  expect([...new Set(rows.map(({ channel }) => channel))]).toEqual(['new']);
});

it('does not count negated mentions', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', on, { negated: ['fear'], themes: ['trust'] })]);
  expect(columns((await ask('theme-by-channel')).rows, 'theme', 'posts')).toEqual([
    ['fear', 0],
    ['trust', 1],
    ['time', 0],
  ]);
});

/** The channels in the order of their rows. */
const order = async (records: Parameters<typeof tinyCommunity>[0]) => {
  const { rows, notes } = await (await tinyCommunity(records)).ask('theme-by-channel');
  const places = new Set(rows.map(({ community, channel }) => `${community}/${channel}`));
  return { places: [...places], notes: notes.map(({ code }) => code) };
};

it('puts the channel of most people first, then of most posts, then by name, two communities’ apart', async () => {
  const in_ = (channel: string, id: string, member: string, community = 'company') =>
    post(`${channel} ${id}`, member, on, { channel, community });
  const { places } = await order([
    ...['1', '2', '3', '4'].map((id) => in_('loud', id, 'amber')),
    in_('wide', '1', 'amber'),
    in_('wide', '2', 'coral'),
    ...['1', '2'].map((id) => in_('twice', id, 'amber')),
    in_('once', '1', 'amber'),
    in_('also once', '1', 'amber'),
    in_('once', '1', 'amber', 'branch'),
  ]);
  expect(places).toEqual([
    'company/wide',
    'company/loud',
    'company/twice',
    'branch/once',
    'company/also once',
    'company/once',
  ]);
});

it('puts the channel of most posts first where most authors are not known, and says so', async () => {
  const unknown = ['1', '2', '3', '4', '5'].map((id) => post(id, null, on, { channel: 'hashtag' }));
  const known = ['amber', 'coral'].map((member) => post(member, member, on, { channel: 'ideas' }));
  const { places, notes } = await order([...unknown, ...known]);
  expect(places).toEqual(['company/hashtag', 'company/ideas']);
  expect(notes).toContain('ranked-by-posts');
});

it('hides from an executive the people and posts of a cell under five people, and gives no total to subtract from', async () => {
  const said = (channel: string, theme: string, people: number) =>
    crowd(people).map((member) => post(`${channel} ${theme} ${member}`, member, on, { channel, themes: [theme] }));
  const { ask } = await tinyCommunity([
    ...said('ideas', 'fear', 6),
    ...said('ideas', 'trust', 4),
    ...said('lunch', 'fear', 5),
    ...said('lunch', 'trust', 1),
    post('unknown', null, on, { channel: 'lunch', themes: ['time'] }),
  ]);
  const { rows, total, hidden } = await ask('theme-by-channel', { view: 'executive' });
  expect(columns(rows, 'channel', 'theme', 'people', 'posts')).toEqual([
    ['ideas', 'fear', 6, 6],
    ['ideas', 'trust', null, null],
    ['ideas', 'time', 0, 0],
    ['lunch', 'fear', 5, 5],
    ['lunch', 'trust', null, null],
    ['lunch', 'time', 0, null],
  ]);
  expect(total).toBeNull();
  expect(hidden).toMatchObject({ minimum: 5, rows: 0 });
});

it('hides a second channel of a theme, for with one hidden the others and “themes” would tell its posts', async () => {
  const said = (channel: string, people: number) =>
    crowd(people, channel).map((member) => post(`${channel} ${member}`, member, on, { channel, themes: ['fear'] }));
  const { ask } = await tinyCommunity([...said('ideas', 9), ...said('lunch', 6), ...said('quiet', 3)]);
  const { rows } = await ask('theme-by-channel', { view: 'executive' });
  expect(
    columns(
      rows.filter(({ theme }) => theme === 'fear'),
      'channel',
      'people',
      'posts',
    ),
  ).toEqual([
    ['ideas', 9, 9],
    ['lunch', 6, null],
    ['quiet', null, null],
  ]);
});
