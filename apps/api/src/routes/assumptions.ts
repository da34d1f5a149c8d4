import { assumptionsSchema, type Groundswell } from '@groundswell/contract';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { bodyJson } from '../body-json.ts';

const LARGEST_BODY = 1024;

/** What the customer says that something is worth. */
export function assumptionRoutes({ assumptions }: Groundswell): Hono {
  const routes = new Hono();
  routes.get('/assumptions', async (context) => context.json(await assumptions.read()));
  routes.put('/assumptions', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const asked = await bodyJson(context, assumptionsSchema, '{"minutesPerAnswer": 20}');
    return context.json(await assumptions.write(asked));
  });
  return routes;
}
