import { type Groundswell, savedViewSchema } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { bodyJson } from '../body-json.ts';

// Several times the longest address.
const LARGEST_BODY = 32 * 1024;

const example = '{"name": "Fear in June", "address": "/themes?theme=fear&from=2026-06-01&to=2026-06-30"}';

/** Pages with their filters, by name. */
export function savedViewRoutes({ views }: Groundswell): Hono {
  const routes = new Hono();
  const limited = bodyLimit({ maxSize: LARGEST_BODY });
  const viewIn = (context: Context) => bodyJson(context, savedViewSchema, example);
  routes.get('/views', async (context) => context.json({ views: await views.list() }));
  routes.post('/views', limited, async (context) =>
    context.json({ view: await views.add(await viewIn(context)) }, 201),
  );
  routes.put('/views/:id', limited, async (context) =>
    context.json({ view: await views.change(context.req.param('id'), await viewIn(context)) }),
  );
  routes.delete('/views/:id', async (context) => {
    await views.remove(context.req.param('id'));
    return context.body(null, 204);
  });
  return routes;
}
