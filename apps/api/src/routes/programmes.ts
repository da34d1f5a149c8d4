import { type Groundswell, programmeSchema } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { bodyJson } from '../body-json.ts';
import { viewOf } from './view-of.ts';

// Two thousand people by their addresses, twice.
const LARGEST_BODY = 256 * 1024;

const example = '{"name": "Night circle", "day": "2026-02-09", "teams": ["Customer Care", "Field Service"]}';

/** What was done, with whom, and since when. */
export function programmeRoutes({ programmes }: Groundswell): Hono {
  const routes = new Hono();
  const limited = bodyLimit({ maxSize: LARGEST_BODY });
  const programmeIn = (context: Context) => bodyJson(context, programmeSchema, example);
  routes.get('/programmes', async (context) => context.json({ programmes: await programmes.list(viewOf(context)) }));
  routes.get('/programmes/people', async (context) =>
    context.json({ people: await programmes.people(context.req.query('like') ?? '', viewOf(context)) }),
  );
  routes.post('/programmes', limited, async (context) =>
    context.json({ programme: await programmes.add(await programmeIn(context)) }, 201),
  );
  routes.put('/programmes/:id', limited, async (context) =>
    context.json({ programme: await programmes.change(context.req.param('id'), await programmeIn(context)) }),
  );
  routes.delete('/programmes/:id', async (context) => {
    await programmes.remove(context.req.param('id'));
    return context.body(null, 204);
  });
  return routes;
}
