import type { ListedChat, ShownChat } from '@groundswell/contract';
import { describe, expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const send = (method: string, body?: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});
const hour = { community: 'Lines', channel: 'general', start: '2024-01-06T18:00:00Z', end: '2024-01-06T19:00:00Z' };

test('a chat is listed, shown with its posts, and edited', async () => {
  const { ask } = makeApi();
  expect(await json(ask('/api/chats'))).toMatchObject({ chats: [{ chat: 'chat-1', edited: false }] });
  const edits: [string, RequestInit][] = [
    ['/api/chats/chat-1', send('PUT', { title: 'Ours', attendance: 12 })],
    ['/api/chats/chat-1/questions/Q2', send('PUT', { text: 'How?' })],
    ['/api/chats/chat-1/questions/Q1', send('DELETE')],
    ['/api/chats/chat-1/questions/Q2/quotes', send('PUT', { chosen: ['12'] })],
    ['/api/chats/chat-1/moves', send('POST', { moves: [{ post: '12', to: 'Q2' }] })],
  ];
  for (const [path, init] of edits) expect((await ask(path, init)).status).toBe(204);
  expect(await json<ShownChat>(ask('/api/chats/chat-1'))).toMatchObject({
    ...{
      title: 'Ours',
      attendance: 12,
      edited: true,
      dropped: ['Q1'],
      questions: [{ question: 'Q2', text: 'How?', quotes: { chosen: ['12'], dropped: [] } }],
    },
    posts: [{ post: '12', question: 'Q2', moved: true }],
  });
});

test('a chat is marked, forgotten and brought back', async () => {
  const { ask } = makeApi();
  const marked = await ask('/api/chats', send('POST', hour));
  expect([marked.status, await json(marked)]).toMatchObject([201, { chat: { chat: 'marked-1', origin: 'marked' } }]);
  const forgotten = async () =>
    (await json<{ chats: ListedChat[] }>(ask('/api/chats'))).chats.map((chat) => chat.forgotten);
  await ask('/api/chats/chat-1', send('DELETE'));
  expect(await forgotten()).toEqual([true, false]);
  await ask('/api/chats/chat-1/bring-back', send('POST'));
  expect(await forgotten()).toEqual([false, false]);
});

test('a chat is shown with people called as is asked', async () => {
  const { ask } = makeApi();
  const authors = async (query: string) =>
    (await json<ShownChat>(ask(`/api/chats/chat-1${query}`))).posts.map(({ author }) => author);
  expect([await authors(''), await authors('?names=none')]).toEqual([['Amber Otter'], [null]]);
});

test('an executive reads no chat', async () => {
  expect((await makeApi().ask('/api/chats/chat-1?view=executive')).status).toBe(403);
});

describe('what is wrong is named', () => {
  test.each([
    ['GET', '/api/chats/nothing', undefined, 404, /no chat/],
    ['GET', '/api/chats?view=boss', undefined, 400, /view.*lead, executive/],
    ['GET', '/api/chats/chat-1?names=some', undefined, 400, /names.*full, pseudonym, none/],
    ['POST', '/api/chats', { ...hour, end: hour.start }, 400, /^end: must be after "start"/],
    ['POST', '/api/chats', { ...hour, start: 'six' }, 400, /^start: must be a moment/],
    ['POST', '/api/chats', { ...hour, end: '2024-01-08T18:00:00Z' }, 400, /^end: must be within a day/],
    ['PUT', '/api/chats/chat-1', { attendance: -1 }, 400, /^attendance: .*It must be like/],
    ['PUT', '/api/chats/chat-1/questions/first', { text: 'x' }, 400, /called Q and a number/],
    ['POST', '/api/chats/chat-1/moves', { moves: [{ post: '12', to: 'away' }] }, 400, /^moves\.0\.to: /],
    ['POST', '/api/chats/chat-1/moves', { moves: [{ post: '99', to: null }] }, 404, /not in the chat/],
  ])('%s %s', async (method, path, body, status, detail) => {
    const { ask } = makeApi();
    const reply = await ask(path, body === undefined ? { method } : send(method, body));
    expect([reply.status, (await json(reply)).detail]).toEqual([status, expect.stringMatching(detail)]);
  });
});
