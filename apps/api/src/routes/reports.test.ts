import type { ChatTexts } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const put = (body: unknown): RequestInit => ({ method: 'PUT', body: JSON.stringify(body) });

test('a facilitator writes an introduction, a comment and a closing, and takes one away', async () => {
  const { ask } = makeApi();
  const path = '/api/chats/lines-2024/texts';
  expect(await json(ask(path))).toEqual({ introduction: '', comments: {}, closing: '' });
  await ask(`${path}/introduction`, put({ text: 'Welcome' }));
  await ask(`${path}/closing`, put({ text: 'Thanks' }));
  const texts = await json<ChatTexts>(ask(`${path}/Q1`, put({ text: '**Fear** again' })));
  expect(texts).toEqual({ introduction: 'Welcome', comments: { Q1: '**Fear** again' }, closing: 'Thanks' });
  await ask(`${path}/Q1`, put({ text: '' }));
  expect(await json(ask(path))).toEqual({ introduction: 'Welcome', comments: {}, closing: 'Thanks' });
});

test.each([
  ['GET', '/api/chats/none/texts', undefined, 404, /no chat/],
  ['GET', '/api/chats/lines-2024/texts?view=executive', undefined, 403, /executive/],
  ['PUT', '/api/chats/none/texts/Q1', { text: 'x' }, 404, /no chat/],
  ['PUT', '/api/chats/lines-2024/texts/middle', { text: 'x' }, 400, /must be introduction, closing, or a question/],
  ['PUT', '/api/chats/lines-2024/texts/Q0', { text: 'x' }, 400, /a question such as Q1/],
  ['PUT', '/api/chats/lines-2024/texts/Q1', { text: 'x'.repeat(20_001) }, 400, /^text: .*It must be like/],
  ['PUT', '/api/chats/lines-2024/texts/Q1', { words: 'x' }, 400, /It must be like/],
])('%s %s is refused with what is wrong', async (method, path, body, status, sentence) => {
  const reply = await makeApi().ask(path, body ? put(body) : { method });
  expect(reply.status).toBe(status);
  expect((await json(reply)).detail).toMatch(sentence);
});
