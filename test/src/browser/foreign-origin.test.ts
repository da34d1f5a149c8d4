import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ImportList } from '@groundswell/contract';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Served, serve } from './served.ts';
import { soon } from './settled.ts';
import { heronWorks, heronWorksZip } from './slack-export.ts';

let served: Served;
let foreign: Server;
let foreignPort: number;
let page: Page;
/** The status of everything that the server answered to the page. */
let answers: { path: string; status: number }[];

beforeAll(async () => {
  const fill: Parameters<typeof serve>[0] = async (groundswell, folder) => {
    const zip = join(folder, heronWorks.file);
    await writeFile(zip, heronWorksZip());
    await groundswell.ingest([zip], {});
  };
  // A name that somebody else's name server points at this machine: DNS rebinding.
  served = await serve(fill, ['--host-resolver-rules=MAP rebound.example 127.0.0.1']);
  foreign = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Foreign</title><h1>Another page</h1>');
  });
  foreign.listen(0, '127.0.0.1');
  await once(foreign, 'listening');
  foreignPort = (foreign.address() as AddressInfo).port;
});
afterAll(async () => {
  foreign?.close();
  await served?.close();
});

beforeEach(async () => {
  page = (await served.visit()).page;
  answers = [];
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin === served.url) answers.push({ path: pathname, status: response.status() });
  });
});
// Whatever a foreign page did: what is loaded is what was loaded.
afterEach(async () => {
  await page.context().close();
  const { imports, jobs } = (await (await fetch(`${served.url}/api/imports`)).json()) as ImportList;
  expect(imports.map(({ community, kept }) => ({ community, kept }))).toEqual([
    { community: heronWorks.community, kept: heronWorks.kept },
  ]);
  expect(jobs).toEqual([]);
});

/** A page's script that tells how a request ended: what it could read, or that it could not. */
const attempt = (path: string, options: object = {}) =>
  page.evaluate<string>(`fetch(${JSON.stringify(served.url + path)}, ${JSON.stringify(options)})
    .then(async (answer) => answer.type + ' ' + (await answer.text()).slice(0, 100), () => 'refused')`);

// Another port is another origin of the same site, another name another site.
describe.each(['127.0.0.1', 'localhost'])('a page at another origin (%s)', (host) => {
  beforeEach(async () => {
    await page.goto(`http://${host}:${foreignPort}/`);
    await page.getByRole('heading', { name: 'Another page' }).waitFor();
  });

  it('reads nothing, however it asks', async () => {
    expect(await attempt('/api/imports')).toBe('refused');
    expect(await attempt('/api/quotes?term=handover', { credentials: 'include' })).toBe('refused');
    expect(await attempt('/', {})).toBe('refused');
    // An answer that may not be read comes back opaque and empty, or not at all.
    expect(await attempt('/api/imports', { mode: 'no-cors' })).toMatch(/^(refused|opaque )$/);
    expect(
      await page.evaluate(`new Promise((done) => {
        const request = new XMLHttpRequest();
        request.onloadend = () => done(request.status + request.responseText);
        request.open('GET', '${served.url}/api/metrics/contributors');
        request.send();
      })`),
    ).toBe('0');
    expect(answers.map(({ status }) => status).filter((status) => status !== 403)).toEqual([]);
  });

  it('changes nothing, however it asks', async () => {
    const { imports } = (await (await fetch(`${served.url}/api/imports`)).json()) as ImportList;
    expect(await attempt(`/api/imports/${imports[0]?.id}`, { method: 'DELETE' })).toBe('refused');
    expect(await attempt('/api/rebuild', { method: 'POST' })).toBe('refused');
    expect(await attempt('/api/rebuild', { method: 'POST', mode: 'no-cors' })).toMatch(/^(refused|opaque )$/);
    expect(await attempt('/api/imports', { method: 'PUT', headers: { 'x-own': '1' } })).toBe('refused');
    expect(answers.map(({ status }) => status).filter((status) => status !== 403)).toEqual([]);
  });

  it('sends no form to it', async () => {
    await page.evaluate(`{
      const form = document.createElement('form');
      form.method = 'post';
      form.enctype = 'multipart/form-data';
      form.action = '${served.url}/api/imports';
      const file = document.createElement('input');
      file.name = 'files';
      file.value = 'a post';
      form.append(file);
      document.body.append(form);
      form.submit();
    }`);
    await soon(() => answers).toEqual([{ path: '/api/imports', status: 403 }]);
  });

  it('shows neither its pictures nor its pages, and runs none of its scripts', async () => {
    const outcomes = await page.evaluate(`Promise.all([
      ['img', 'src', '/favicon.svg'],
      ['script', 'src', '/colour-scheme.js'],
      ['script', 'src', '/api/catalog'],
      ['link', 'href', '/favicon.svg'],
    ].map(([name, attribute, path]) => new Promise((done) => {
      const element = document.createElement(name);
      element.rel = 'stylesheet';
      element.onload = () => done('loaded');
      element.onerror = () => done('refused');
      element[attribute] = '${served.url}' + path;
      document.body.append(element);
    })))`);
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
    await page.evaluate(`{
      const frame = document.createElement('iframe');
      frame.src = '${served.url}/';
      document.body.append(frame);
    }`);
    await soon(() => answers.map(({ path }) => path)).toContain('/');
    expect(answers.map(({ status }) => status).filter((status) => status !== 403)).toEqual([]);
  });

  it('may link to a page of the dashboard, as people who share one do, but not to the API', async () => {
    const follow = (path: string) => page.evaluate(`{ location.href = '${served.url}${path}' }`);
    await follow('/api/imports');
    await soon(() => answers).toEqual([{ path: '/api/imports', status: 403 }]);
    // The answer is there before the page is: another navigation would be interrupted by this one.
    await page.waitForURL('**/api/imports');
    await page.goto(`http://${host}:${foreignPort}/`);
    await follow('/glossary');
    await page.getByRole('heading', { name: 'What every figure means' }).waitFor();
  });
});

describe('a foreign name for this machine', () => {
  it('is refused in a browser that a foreign name server has sent here', async () => {
    const { port } = new URL(served.url);
    for (const path of ['/', '/api/imports', '/api/quotes?term=handover']) {
      const response = await page.goto(`http://rebound.example:${port}${path}`);
      expect(response?.status()).toBe(403);
      expect(await response?.text()).not.toMatch(/<script|Amber Otter|"imports"/);
    }
  });

  it.each(['rebound.example', 'rebound.example:80', '127.0.0.1.rebound.example', '127.0.0.1:1'])(
    'is refused as the Host header “%s”',
    async (host) => {
      const sent = request(`${served.url}/api/imports`, { headers: { host } });
      sent.end();
      const [response] = await once(sent, 'response');
      response.resume();
      expect(response.statusCode).toBe(403);
    },
  );
});
