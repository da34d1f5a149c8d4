import type { Coding, ShownCoding } from '@groundswell/contract';
import { describe, expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

const send = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const fear = send('POST', { codebook: 'mindset', theme: 'fear' });
const given = { coder: 'Amber', post: '12', answer: 'turned' };

test('posts are drawn, coded under a name, finished and removed again', async () => {
  const { ask } = makeApi();
  const made = await ask('/api/codings', fear);
  expect([made.status, (await json<Coding>(made)).id]).toEqual([201, '1']);
  expect(await json<{ codings: Coding[] }>(ask('/api/codings'))).toMatchObject({ codings: [{ theme: 'fear' }] });
  expect((await ask('/api/codings/1/answers', send('PUT', given))).status).toBe(204);
  const shown = await json<ShownCoding>(ask('/api/codings/1?coder=Amber'));
  expect(shown).toMatchObject({ posts: [{ text: 'We fear it', answer: 'turned', revealed: null }], figures: null });
  expect((await ask('/api/codings/1/finish', send('POST', { coder: 'Amber' }))).status).toBe(204);
  expect((await ask('/api/codings/1', { method: 'DELETE' })).status).toBe(204);
  expect((await ask('/api/codings/1?coder=Amber')).status).toBe(404);
});

test('an executive sees the measures, but no coding and no post', async () => {
  const { ask } = makeApi();
  await ask('/api/codings', fear);
  expect(await json(ask('/api/codings?view=executive'))).toEqual({ codings: [] });
  expect(await json(ask('/api/codings/measured?view=executive'))).toEqual({ measured: [] });
  expect((await ask('/api/codings/1?view=executive')).status).toBe(403);
});

describe('what is wrong is named, and how it must be', () => {
  test.each([
    ['POST', '/api/codings', { codebook: 'mindset' }, /^theme: .*It must be like/],
    ['PUT', '/api/codings/1/answers', { ...given, answer: 'perhaps' }, /^answer: .*It must be like/],
    ['PUT', '/api/codings/1/answers', { ...given, coder: '  ' }, /^coder: /],
    ['PUT', '/api/codings/1/answers', { ...given, because: 'I know' }, /^The body: /],
    ['POST', '/api/codings/1/finish', {}, /^coder: /],
    ['PUT', '/api/codings/1/settled', { post: '12' }, /^answer: /],
  ])('%s %s %j', async (method, path, body, sentence) => {
    const { ask } = makeApi();
    await ask('/api/codings', fear);
    const reply = await ask(path, send(method, body));
    expect(reply.status).toBe(400);
    expect((await json(reply)).detail).toMatch(sentence);
  });
  test('a body that is no JSON or too large, a viewer or a name that is none', async () => {
    const { ask } = makeApi();
    expect((await ask('/api/codings', { method: 'POST', body: '{' })).status).toBe(400);
    expect((await ask('/api/codings', send('POST', { codebook: 'x'.repeat(20_000), theme: 'fear' }))).status).toBe(413);
    expect((await ask('/api/codings?view=owner')).status).toBe(400);
    expect((await ask(`/api/codings/1?coder=${'x'.repeat(61)}`)).status).toBe(400);
  });
  test('what is not possible now', async () => {
    const { ask } = makeApi();
    expect((await ask('/api/codings', send('POST', { codebook: 'mindset', theme: 'hope' }))).status).toBe(404);
    await ask('/api/codings', fear);
    expect((await ask('/api/codings/1/finish', send('POST', { coder: 'Amber' }))).status).toBe(409);
    expect((await ask('/api/codings/1/settled', send('PUT', { post: '12', answer: 'no' }))).status).toBe(409);
    expect((await ask('/api/codings/9', { method: 'DELETE' })).status).toBe(404);
  });
});
