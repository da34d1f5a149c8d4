import type { ChatReport, ChatTexts } from '@groundswell/contract';
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

test('a report is asked for as it shows, and as a file to take along', async () => {
  const { ask } = makeApi();
  const path = '/api/chats/lines-2024/report';
  await ask('/api/chats/lines-2024/texts/closing', put({ text: 'Thanks' }));
  expect(await json<ChatReport>(ask(path))).toMatchObject({ title: 'Lines', names: 'full', closing: 'Thanks' });
  expect(await json<ChatReport>(ask(`${path}?names=pseudonym&view=executive`))).toMatchObject({ names: 'none' });
  const page = await ask(`${path}?format=html&names=none`);
  expect([await page.text(), page.headers.get('content-type'), page.headers.get('content-disposition')]).toEqual([
    'Lines (html, none)\n',
    'text/html; charset=utf-8',
    "attachment; filename*=UTF-8''lines-2024.html",
  ]);
});

test.each([
  ['/api/chats/none/report', 404, /no chat/],
  ['/api/chats/lines-2024/report?format=docx', 400, /"format" must be one of json, html, md, csv, pdf/],
  ['/api/chats/lines-2024/report?names=some', 400, /"names" must be one of full, pseudonym, none/],
  ['/api/chats/lines-2024/report?colour=red', 400, /not known/],
  ['/api/chats/lines-2024/report?format=pdf', 422, /Chromium/],
  ['/api/chats/lines-2024/report?format=csv&view=executive', 403, /executive/],
])('%s is refused with what is wrong', async (path, status, sentence) => {
  const reply = await makeApi().ask(path);
  expect(reply.status).toBe(status);
  expect((await json(reply)).detail).toMatch(sentence);
});
