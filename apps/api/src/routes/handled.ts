import type { Groundswell } from '@groundswell/contract';
import { Hono } from 'hono';

/** Questions that wait for an answer no longer. */
export function handledRoutes({ handled }: Groundswell): Hono {
  const routes = new Hono();
  routes.get('/handled', async (context) => context.json({ handled: await handled.list() }));
  routes.put('/handled/:post', async (context) => {
    await handled.mark(context.req.param('post'));
    return context.body(null, 204);
  });
  routes.delete('/handled/:post', async (context) => {
    await handled.unmark(context.req.param('post'));
    return context.body(null, 204);
  });
  return routes;
}
