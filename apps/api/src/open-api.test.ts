import { questionSchema } from '@groundswell/contract';
import { expect, test } from 'vitest';
import { createApi } from './create-api.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { json, makeApi } from './testing/make-api.ts';
import { createMemoryGroundswell } from './testing/memory-groundswell.ts';

const api: OpenApi = openApi(createMemoryGroundswell().metrics(), '1.0.0');
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

test('it is served as JSON, in the form of OpenAPI 3.1', async () => {
  const served = await json<OpenApi>(makeApi().ask('/api/openapi.json'));
  expect(served.openapi).toMatch(/^3\.1\.\d$/);
  expect(served.info).toMatchObject({ title: 'Groundswell', version: expect.any(String) });
  expect(served.paths).toEqual(api.paths);
});

test('every metric has a path of its own with its columns and every filter there is', () => {
  const operation = api.paths['/api/metrics/contributors']?.get;
  expect(JSON.stringify(operation?.responses['200'])).toContain('"posts":{"type":["string","number","boolean","null"]');
  expect(operation?.parameters?.map(({ name }) => name)).toEqual(Object.keys(questionSchema.shape));
  expect(operation?.parameters?.every(({ description }) => description)).toBe(true);
});

test('every operation says what it is for and what it answers', () => {
  for (const { path, operation } of operations) {
    expect(operation.summary, path).not.toBe('');
    expect(Object.keys(operation.responses), path).toContain('default');
    for (const [status, reply] of Object.entries(operation.responses)) {
      expect(`${status} ${reply.description}`, path).toMatch(/^(default|[2-5]\d\d) .+/);
    }
  }
});

test('every reference leads somewhere, and every path names its parameters', () => {
  const names = Object.keys(api.components.schemas);
  const referred = [...JSON.stringify(api).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(referred.length).toBeGreaterThan(10);
  expect(referred.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  for (const { path, operation } of operations) {
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect(inPath, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  }
});

test('every route that is served is described, and the other way round', () => {
  const app = createApi({
    groundswell: createMemoryGroundswell(),
    web: null,
    home: '.',
    host: '127.0.0.1',
    port: 4600,
  });
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`)
    .map((route) => route.replace('/api/metrics/{id}', '/api/metrics/contributors'))
    .filter((route) => !/\/(docs|docs\.css|openapi\.json)$/.test(route));
  const described = operations.map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(served)].sort()).toEqual(described.sort());
});

test('the page for people lists every operation, has no script and escapes what it shows', async () => {
  const groundswell = createMemoryGroundswell();
  const metrics = groundswell.metrics().map((metric) => ({ ...metric, definition: '<script>alert(1)</script>' }));
  const { ask } = makeApi({ groundswell: { ...groundswell, metrics: () => metrics } });
  const page = await (await ask('/api/docs')).text();
  expect(page.match(/<article/g)).toHaveLength(operations.length);
  expect(page).toContain('/api/docs.css');
  expect(page).toContain('Contributors (people)');
  expect(page).not.toMatch(/<script|style="/);
  expect((await ask('/api/docs.css')).headers.get('content-type')).toContain('text/css');
});
