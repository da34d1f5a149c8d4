import { type Groundswell, measureChangeSchema } from '@groundswell/contract';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { bodyJson } from '../body-json.ts';
import { viewOf } from './view-of.ts';

// Several times the longest unit with a target.
const LARGEST_BODY = 4 * 1024;

const example = '{"unit": "points", "better": "higher", "target": {"value": 4.5, "day": "2026-12-31"}}';

/** The business figures that the customer brought. They come in as any other file: POST /imports. */
export function measureRoutes({ measures }: Groundswell): Hono {
  const routes = new Hono();
  routes.get('/measures', async (context) => context.json({ measures: await measures.list(viewOf(context)) }));
  routes.get('/measures/:id/values', async (context) =>
    context.json({ values: await measures.values(context.req.param('id'), viewOf(context)) }),
  );
  routes.put('/measures/:id', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const change = await bodyJson(context, measureChangeSchema, example);
    return context.json({ measure: await measures.change(context.req.param('id'), change) });
  });
  routes.delete('/measures/:id', async (context) => {
    await measures.remove(context.req.param('id'));
    return context.body(null, 204);
  });
  return routes;
}
