import { Refusal } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { json, makeApi } from './testing/make-api.ts';
import { createMemoryGroundswell } from './testing/memory-groundswell.ts';

test('health says which workspace it is without giving its folder away', async () => {
  const { ask, home } = makeApi();
  const health = await (await ask('/api/health')).json();
  expect(health).toEqual({ status: 'ok', version: 'v1', home: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(JSON.stringify(health)).not.toContain(home);
});

test('the catalogue, the options and the sources are what the workspace says', async () => {
  const { ask } = makeApi();
  expect(await (await ask('/api/catalog')).json()).toMatchObject({ metrics: [{ id: 'contributors' }], version: 'v1' });
  expect(await (await ask('/api/options')).json()).toMatchObject({ timezone: 'UTC', imports: 0 });
  expect(await (await ask('/api/sources')).json()).toMatchObject({ sources: [{ id: 'lines' }, { id: 'records' }] });
});

test('a refusal keeps its status and its sentence', async () => {
  const { ask, logged } = makeApi();
  const reply = await ask('/api/metrics/happiness');
  expect(reply.status).toBe(404);
  expect(await reply.json()).toEqual({
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    detail: 'There is no metric "happiness".',
    instance: '/api/metrics/happiness',
  });
  expect(logged).toEqual([]);
});

test('a fault of its own is told to the log, and to the asker without internals', async () => {
  const { ask, logged } = makeApi();
  const reply = await ask('/api/metrics/contributors?team=Fault');
  expect(reply.status).toBe(500);
  expect(await reply.text()).not.toContain('secret');
  expect(logged.join()).toContain('/secret/path');
});

test('an unknown parameter is refused by name', async () => {
  const reply = await makeApi().ask('/api/metrics/contributors?colour=red');
  expect(reply.status).toBe(400);
  expect((await json(reply)).detail).toContain('"colour"');
});

test.each(['0', '101', 'many', '1.5'])('a page of %s quotes is refused', async (limit) => {
  expect((await makeApi().ask(`/api/quotes?limit=${limit}`)).status).toBe(400);
});

test('quotes take the filters, twenty a page unless asked otherwise', async () => {
  const groundswell = createMemoryGroundswell();
  const { ask } = makeApi({ groundswell });
  await ask('/api/quotes?term=trust');
  await ask('/api/quotes?term=trust&limit=5&after=40');
  expect(groundswell.asked[0]).toContain('"term":"trust"');
  await ask('/api/quotes?term=trust&order=people');
  expect(groundswell.asked.map((text) => text.split(' ').at(-1))).toEqual([
    '{"limit":20,"order":"newest"}',
    '{"limit":5,"after":"40","order":"newest"}',
    '{"limit":20,"order":"people"}',
  ]);
  expect((await ask('/api/quotes?order=loudest')).status).toBe(400);
});

test('a conversation is asked for by one of its posts, for who looks', async () => {
  const groundswell = createMemoryGroundswell();
  const { ask } = makeApi({ groundswell });
  expect((await ask('/api/threads/123?view=executive')).status).toBe(200);
  expect(groundswell.asked).toEqual(['thread 123 executive']);
});

test.each(['-1', 'abc', '1e20', '99999999999999999999'])('a cursor that no page gave is refused: %s', async (after) => {
  expect((await makeApi().ask(`/api/quotes?after=${after}`)).status).toBe(400);
});

test.each(['/api', '/api/', '/api/nothing', '/api/metrics'])('%s is no path of the API', async (path) => {
  const reply = await makeApi().ask(path);
  expect(reply.status).toBe(404);
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
});

test('every response has the strict headers, also a refusal', async () => {
  const { ask } = makeApi();
  for (const path of ['/api/health', '/api/nothing', '/', '/api/docs']) {
    const { headers } = await ask(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
  }
});

test('what a workspace refuses by throwing at once is a problem too', async () => {
  const groundswell = {
    ...createMemoryGroundswell(),
    options: () => Promise.reject(new Refusal('Not now.', 409)),
  };
  const reply = await makeApi({ groundswell }).ask('/api/options');
  expect([reply.status, (await json(reply)).title]).toEqual([409, 'Not possible now']);
});
