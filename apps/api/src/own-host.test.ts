import { describe, expect, test } from 'vitest';
import { ownHosts } from './own-host.ts';
import { makeApi } from './testing/make-api.ts';

describe('who is answered', () => {
  const { ask } = makeApi({ allowedHosts: ['groundswell.example.org'] });
  const status = async (headers: Record<string, string>, path = '/api/health', method = 'GET') =>
    (await ask(path, { method, headers })).status;

  test.each([
    ['its own address', {}],
    ['localhost', { host: 'localhost:4600' }],
    ['the loopback of IPv6', { host: '[::1]:4600' }],
    ['a name that its owner allows', { host: 'groundswell.example.org' }],
    ['its own page', { origin: 'http://127.0.0.1:4600', 'sec-fetch-site': 'same-origin' }],
    ['a name that its owner allows, over TLS', { origin: 'https://groundswell.example.org' }],
    ['an address typed by a person', { 'sec-fetch-site': 'none' }],
  ])('%s is answered', async (_who, headers) => {
    expect(await status(headers)).toBe(200);
  });

  test.each([
    ['a foreign host', { host: 'evil.example' }],
    ['a foreign host that begins like its own', { host: '127.0.0.1:4600.evil.example' }],
    ['another port', { host: '127.0.0.1:4601' }],
    ['no host', { host: '' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another server on this machine', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
    ['a request that the browser says is cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['a foreign origin that lies about its site', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  ])('%s gets 403, for reads as for writes', async (_who, headers) => {
    const [read, write, page] = [status(headers), status(headers, '/api/rebuild', 'POST'), status(headers, '/')];
    expect(await Promise.all([read, write, page])).toEqual([403, 403, 403]);
  });

  test('a refusal is a problem document that says what to do', async () => {
    const reply = await ask('/api/health', { headers: { host: 'evil.example' } });
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(await reply.json()).toMatchObject({
      status: 403,
      detail: expect.stringContaining('GROUNDSWELL_ALLOWED_HOSTS'),
    });
  });

  test('a link to the dashboard may be followed from another site, one to the API may not', async () => {
    const followed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(await status(followed, '/themes?grain=month')).toBe(404); // makeApi has no dashboard, but it was let through
    expect(await status(followed, '/api/metrics/contributors')).toBe(403);
    expect(await status({ ...followed, 'sec-fetch-dest': 'iframe' }, '/themes')).toBe(403);
  });
});

test('on the port of HTTP itself, names come without a port', () => {
  expect([...ownHosts('127.0.0.1', 80)]).toContain('localhost');
});
