import { type Groundswell, goalSchema } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { bodyJson } from '../body-json.ts';

// Several times the longest problem with the names of all communities.
const LARGEST_BODY = 32 * 1024;

const example =
  '{"problem": "Guests wait too long", "measure": "Time to resolve", "target": 20, "from": "2026-01-01", "day": "2026-12-31", "communities": ["Craft"], "askedBy": "Customer Care"}';

/** What somebody wants to see solved, by which measure and until when. */
export function goalRoutes({ goals }: Groundswell): Hono {
  const routes = new Hono();
  const limited = bodyLimit({ maxSize: LARGEST_BODY });
  const goalIn = (context: Context) => bodyJson(context, goalSchema, example);
  routes.get('/goals', async (context) => context.json({ goals: await goals.list() }));
  routes.post('/goals', limited, async (context) =>
    context.json({ goal: await goals.add(await goalIn(context)) }, 201),
  );
  routes.put('/goals/:id', limited, async (context) =>
    context.json({ goal: await goals.change(context.req.param('id'), await goalIn(context)) }),
  );
  routes.delete('/goals/:id', async (context) => {
    await goals.remove(context.req.param('id'));
    return context.body(null, 204);
  });
  return routes;
}
