import type { Catalog, Groundswell, Health } from '@groundswell/contract';
import { Hono } from 'hono';
import { viewOf } from './view-of.ts';

/** What there is to ask and to filter by. */
export function catalogRoutes(groundswell: Groundswell, home: string): Hono {
  const routes = new Hono();
  routes.get('/health', (context) => {
    const health: Health = { status: 'ok', version: groundswell.version(), home };
    return context.json(health);
  });
  routes.get('/catalog', (context) => {
    const catalog: Catalog = {
      metrics: groundswell.metrics(),
      codebooks: groundswell.codebooks(),
      sources: groundswell.sources(),
      version: groundswell.version(),
    };
    return context.json(catalog);
  });
  routes.get('/options', async (context) => context.json(await groundswell.options(viewOf(context))));
  routes.get('/sources', (context) => context.json({ sources: groundswell.sources() }));
  return routes;
}
