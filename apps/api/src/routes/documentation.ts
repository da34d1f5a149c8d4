import type { Groundswell } from '@groundswell/contract';
import { Hono } from 'hono';
import manifest from '../../package.json' with { type: 'json' };
import { docsPage } from '../docs-page.ts';
import { docsStyle } from '../docs-style.ts';
import { openApi } from '../open-api.ts';

/** The API's description of itself: for programs, and the same for people. */
export function documentationRoutes(groundswell: Groundswell): Hono {
  const routes = new Hono();
  const described = () => openApi(groundswell.metrics(), manifest.version);
  routes.get('/openapi.json', (context) => context.json(described()));
  routes.get('/docs', (context) => context.html(docsPage(described())));
  routes.get('/docs.css', (context) => context.body(docsStyle, 200, { 'content-type': 'text/css; charset=utf-8' }));
  return routes;
}
