import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportJob } from '@groundswell/contract';
import { afterEach, expect, test } from 'vitest';
import { type RunningApi, serveApi } from './serve-api.ts';
import { json } from './testing/make-api.ts';
import { createMemoryGroundswell } from './testing/memory-groundswell.ts';

let running: RunningApi | undefined;
afterEach(() => running?.close());

async function serve(groundswell = createMemoryGroundswell()): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'groundswell-serve-'));
  running = await serveApi({ groundswell, web: null, home, host: '127.0.0.1', port: 0 });
  return running.url;
}

test('it serves on the port that it got, under that name only', async () => {
  const url = await serve();
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  const foreign = await new Promise((resolve) => {
    request(`${url}/api/health`, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode)).end();
  });
  expect(foreign).toBe(403);
});

test('a client that hangs up interrupts its query', async () => {
  const { promise: interrupted, resolve: interrupt } = withResolvers();
  const { promise: reached, resolve: reach } = withResolvers();
  const groundswell = createMemoryGroundswell({
    beforeAnswer: (signal) => {
      reach();
      signal?.addEventListener('abort', interrupt);
      return interrupted;
    },
  });
  const url = await serve(groundswell);
  const client = new AbortController();
  const reply = fetch(`${url}/api/metrics/contributors`, { signal: client.signal });
  await reached;
  client.abort();
  await expect(reply).rejects.toThrow();
  await interrupted;
});

test('a large upload goes through in parts', async () => {
  const url = await serve();
  const body = new FormData();
  body.append('files', new Blob(Array(300).fill(`${'x'.repeat(99_999)}\n`)), 'large.txt');
  const reply = await fetch(`${url}/api/imports`, { method: 'POST', body });
  expect(reply.status).toBe(202);
  const { job } = await json<{ job: ImportJob }>(reply);
  const events = await (await fetch(`${url}/api/imports/jobs/${job.id}/events`)).text();
  expect(events).toContain('"kept":300');
});

test('it stops at once, though a client listens', async () => {
  const url = await serve(createMemoryGroundswell({ beforeIngest: () => new Promise(() => undefined) }));
  const body = new FormData();
  body.append('files', new Blob(['x']), 'a.txt');
  const { job } = await json<{ job: ImportJob }>(fetch(`${url}/api/imports`, { method: 'POST', body }));
  const listening = fetch(`${url}/api/imports/jobs/${job.id}/events`).then((reply) => reply.text());
  const before = Date.now();
  await Promise.all([running?.close(), listening.catch(() => undefined)]);
  running = undefined;
  expect(Date.now() - before).toBeLessThan(500);
});

function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
