import type { StoryPage } from '@groundswell/contract';
import { describe, expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const put = (body?: unknown): RequestInit => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

test('a story is pinned, noted, put in order and let go again', async () => {
  const { ask } = makeApi();
  expect((await ask('/api/stories/pins/12', put())).status).toBe(204);
  expect((await ask('/api/stories/pins/12/note', put({ note: 'Tell it in March' }))).status).toBe(204);
  expect((await ask('/api/stories/pins', put({ posts: ['12'] }))).status).toBe(204);
  const page = await json<StoryPage>(ask('/api/stories?theme=fear&limit=5'));
  expect(page).toMatchObject({ pinned: 1, stories: [{ text: 'We tried it', pin: { note: 'Tell it in March' } }] });
  expect((await ask('/api/stories/pins/12', { method: 'DELETE' })).status).toBe(204);
  expect(await json(ask('/api/stories'))).toMatchObject({ pinned: 0 });
});

test('stories go along as text, in the form that is asked for', async () => {
  const { ask } = makeApi();
  const usual = await ask('/api/stories/text');
  expect([await usual.text(), usual.headers.get('content-type')]).toEqual([
    'We tried it (md, full)\n',
    'text/markdown; charset=utf-8',
  ]);
  const plain = await ask('/api/stories/text?format=txt&names=none&channel=general');
  expect([await plain.text(), plain.headers.get('content-type')]).toEqual([
    'We tried it (txt, none)\n',
    'text/plain; charset=utf-8',
  ]);
});

test('an executive sees no story and takes none along', async () => {
  const { ask } = makeApi();
  expect(await json(ask('/api/stories?view=executive'))).toMatchObject({ stories: [], hidden: true });
  expect((await ask('/api/stories/text?view=executive')).status).toBe(403);
});

describe('what is wrong is named', () => {
  test.each([
    ['GET', '/api/stories?limit=51', undefined, 400, /limit.*1 to 50/],
    ['GET', '/api/stories?after=x', undefined, 400, /after/],
    ['GET', '/api/stories?format=md', undefined, 400, /format.*not known/],
    ['GET', '/api/stories/text?format=pdf', undefined, 400, /format.*md, txt/],
    ['GET', '/api/stories/text?names=some', undefined, 400, /names.*full, pseudonym, none/],
    ['PUT', '/api/stories/pins/12/note', { text: 'x' }, 400, /It must be like/],
    ['PUT', '/api/stories/pins/12/note', { note: 'x'.repeat(2001) }, 400, /^note: /],
    ['PUT', '/api/stories/pins/12/note', { note: 'x' }, 404, /No story is pinned/],
    ['PUT', '/api/stories/pins', { posts: ['9'] }, 404, /No story is pinned/],
    ['PUT', '/api/stories/pins/9', {}, 404, /no such post/],
    ['DELETE', '/api/stories/pins/12', undefined, 404, /No story is pinned/],
  ])('%s %s %j', async (method, path, body, status, sentence) => {
    const { ask } = makeApi();
    const reply = await ask(path, { ...put(body), method });
    expect(reply.status).toBe(status);
    expect((await json(reply)).detail).toMatch(sentence);
  });
});
