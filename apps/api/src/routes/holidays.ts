import { type Groundswell, holidaysSchema } from '@groundswell/contract';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { bodyJson } from '../body-json.ts';

// Several times the longest list, written as JSON.
const LARGEST_BODY = 256 * 1024;

/** The days without work. */
export function holidayRoutes({ holidays }: Groundswell): Hono {
  const routes = new Hono();
  routes.get('/holidays', async (context) => context.json({ holidays: await holidays.list() }));
  routes.put('/holidays', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const asked = await bodyJson(context, holidaysSchema, '{"holidays": ["2026-12-25", "2026-12-26"]}');
    await holidays.choose(asked.holidays);
    return context.json({ holidays: await holidays.list() });
  });
  return routes;
}
