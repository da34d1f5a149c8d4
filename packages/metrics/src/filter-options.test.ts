import { expect, it } from 'vitest';
import { filterOptions } from './filter-options.ts';
import { tinyCommunity } from './testing/tiny-community.ts';
import { coveredUntil, person, post, record } from './testing/tiny-records.ts';

it('lists what can be filtered by, the largest first, and the covered days', async () => {
  const { query } = await tinyCommunity([
    person('amber', { team: 'Care' }),
    person('coral', { team: 'Build' }),
    person('teal', { team: 'Care' }),
    person('rust', { bot: true, team: 'Build' }),
    post('1', 'amber', '2024-01-10T09:00', { language: 'de' }),
    post('2', 'rust', '2024-01-11T09:00'),
    post('3', 'amber', '2024-01-05T09:00', { community: 'sister', channel: 'ideas' }),
    post('4', 'amber', '2024-01-06T09:00', { community: 'sister', channel: 'ideas' }),
    coveredUntil('2024-01-31'),
    record({
      type: 'chat',
      community: 'company',
      channel: 'general',
      chat: 'first',
      title: 'First chat',
      at: '2024-01-05',
      questions: ['Q1', 'Q2'].map((question) => ({ question, text: 'Why?' })),
    }),
  ]);
  expect(await filterOptions(query)).toEqual({
    from: '2024-01-05',
    to: '2024-01-31',
    asOf: '2024-01-31',
    communities: [
      { name: 'sister', source: 'records', posts: 2, from: '2024-01-05', asOf: '2024-01-06' },
      { name: 'company', source: 'records', posts: 1, from: '2024-01-10', asOf: '2024-01-31' },
    ],
    channels: [
      { community: 'sister', name: 'ideas', posts: 2 },
      { community: 'company', name: 'general', posts: 1 },
    ],
    teams: [
      { name: 'Build', people: 1 },
      { name: 'Care', people: 2 },
    ],
    languages: [
      { language: 'en', posts: 2 },
      { language: 'de', posts: 1 },
    ],
    chats: [{ chat: 'first', title: 'First chat', community: 'company', day: '2024-01-05', questions: ['Q1', 'Q2'] }],
  });
});

it('tells an executive no figures, and of no channel or team that is too small for any', async () => {
  const many = ['amber', 'coral', 'teal', 'olive', 'slate'];
  const { query } = await tinyCommunity([
    ...many.map((name) => person(name, { team: name === 'amber' ? 'Build' : 'Care' })),
    person('wren', { team: 'Care' }),
    ...many.map((name) => post(`p-${name}`, name, '2024-01-10T09:00')),
    post('two', 'amber', '2024-01-05T09:00', { channel: 'amber and coral' }),
  ]);
  const { channels, teams, communities, languages } = await filterOptions(query, 'executive');
  expect(channels).toEqual([{ community: 'company', name: 'general', posts: null }]);
  expect(teams).toEqual([{ name: 'Care', people: null }]);
  expect([communities[0]!.posts, languages[0]!.posts]).toEqual([null, null]);
});

it('lists nothing over a workspace in which there is nothing', async () => {
  const { query } = await tinyCommunity([]);
  expect(await filterOptions(query)).toEqual({
    from: null,
    to: null,
    asOf: null,
    communities: [],
    channels: [],
    teams: [],
    languages: [],
    chats: [],
  });
});
