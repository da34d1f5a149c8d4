import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json, makeApi } from '../testing/make-api.ts';

function built(): string {
  const web = mkdtempSync(join(tmpdir(), 'groundswell-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__"><div id="root"></div>');
  writeFileSync(join(web, 'assets', 'index-a1b2.js'), `// ${'x'.repeat(5000)}`);
  writeFileSync(join(web, 'favicon.svg'), '<svg></svg>');
  writeFileSync(join(web, '.built-from'), 'secret');
  return web;
}

test.each(['/', '/index.html', '/themes?grain=month', '/chats/spring-2024', '/.built-from'])(
  '%s is the page, with a nonce of its own that its policy names',
  async (path) => {
    const { ask } = makeApi({ web: built() });
    const [one, other] = [await ask(path), await ask(path)];
    const nonceIn = (page: string) => page.match(/content="([^"]+)"/)?.[1] ?? '';
    const [first, second] = [nonceIn(await one.text()), nonceIn(await other.text())];
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.headers.get('content-security-policy')).toContain(`'nonce-${first}'`);
    expect(first).toMatch(/^[A-Za-z0-9+/=]{20,}$/);
    expect(second).not.toBe(first);
  },
);

test('hashed files are kept for ever and compressed, others are asked for again', async () => {
  const { ask } = makeApi({ web: built() });
  const script = await ask('/assets/index-a1b2.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect((await ask('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
});

test('a hashed file that is gone is not the page, which no script could be', async () => {
  const reply = await makeApi({ web: built() }).ask('/assets/index-old.js');
  expect(reply.status).toBe(404);
  expect(reply.headers.get('cache-control')).toBe('no-store');
});

test('no path leads out of the folder', async () => {
  const { ask } = makeApi({ web: built() });
  for (const path of ['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2f.built-from']) {
    expect(await (await ask(path)).text()).not.toMatch(/root:|secret/);
  }
});

test('without a built dashboard the page says how to get one', async () => {
  const reply = await makeApi().ask('/');
  expect([reply.status, (await json(reply)).detail]).toEqual([404, expect.stringContaining('npm start')]);
});
