import { expect, it } from 'vitest';
import { foundChat, foundPosts } from '../testing/found-chat.ts';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { post, record } from '../testing/tiny-records.ts';

it('tells who came to a chat that was found, from the first post to the last', async () => {
  const community = await tinyCommunity([post('0', 'amber', '2024-01-02T09:00'), ...foundPosts]);
  await foundChat(community);
  const { rows } = await community.ask('chats');
  expect(rows).toEqual([
    {
      chat: 'found',
      title: 'general, 2024-01-05',
      community: 'company',
      channel: 'general',
      day: '2024-01-05',
      started_at: '2024-01-05T18:00:00Z',
      minutes: 30,
      posts: 9,
      people: 4,
      newcomers: 3,
      questions: 2,
      attendance: null,
    },
  ]);
});

it('knows neither people nor times where the source does not', async () => {
  const { ask } = await tinyCommunity([
    record({
      ...{ type: 'chat', community: 'company', channel: 'general', chat: 'told', title: '#told', at: '2024-01-05' },
      questions: [{ question: 'Q1', text: 'Why?' }],
    }),
    post('1', null, '2024-01-05', { chat: 'told', question: 'Q1' }),
  ]);
  const { rows } = await ask('chats');
  expect(columns(rows, 'chat', 'started_at', 'minutes', 'posts', 'people', 'newcomers', 'questions')).toEqual([
    ['told', null, null, 1, null, null, 1],
  ]);
});

it('counts people where at least half of the posts have a known author', async () => {
  const told = (name: string, authors: (string | null)[]) => [
    record({
      ...{ type: 'chat', community: 'company', channel: 'general', chat: name, title: name, at: '2024-01-05' },
      questions: [{ question: 'Q1', text: 'Why?' }],
    }),
    ...authors.map((author, place) => post(`${name} ${place}`, author, '2024-01-05', { chat: name, question: 'Q1' })),
  ];
  const { ask } = await tinyCommunity([
    ...told('half', ['amber', 'coral', null, null]),
    ...told('less', ['amber', 'coral', null, null, null]),
  ]);
  for (const metric of ['chats', 'chat-questions', 'chats-compare'])
    expect(columns((await ask(metric)).rows, 'chat', 'people')).toEqual([
      ['half', 2],
      ['less', null],
    ]);
});

it('answers for the chat that is asked for, and shows an executive no small one', async () => {
  const community = await tinyCommunity(foundPosts);
  await foundChat(community);
  expect(columns((await community.ask('chats', { chat: 'found' })).rows, 'posts')).toEqual([[9]]);
  const { rows } = await community.ask('chats', { view: 'executive' });
  expect(columns(rows, 'posts', 'people', 'newcomers')).toEqual([[null, null, null]]);
});
