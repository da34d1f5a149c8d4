import { datedNoteSchema, type Groundswell } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { bodyJson } from '../body-json.ts';

// Several times the longest note with the longest names.
const LARGEST_BODY = 16 * 1024;

const example =
  '{"from": "2026-06-09", "to": "2026-06-12", "text": "Open questions week", "community": "Craft", "channel": "ideas"}';

/** What happened and when, in the words of those who know. */
export function noteRoutes({ notes }: Groundswell): Hono {
  const routes = new Hono();
  const limited = bodyLimit({ maxSize: LARGEST_BODY });
  const noteIn = (context: Context) => bodyJson(context, datedNoteSchema, example);
  routes.get('/notes', async (context) => context.json({ notes: await notes.list() }));
  routes.post('/notes', limited, async (context) =>
    context.json({ note: await notes.add(await noteIn(context)) }, 201),
  );
  routes.put('/notes/:id', limited, async (context) =>
    context.json({ note: await notes.change(context.req.param('id'), await noteIn(context)) }),
  );
  routes.delete('/notes/:id', async (context) => {
    await notes.remove(context.req.param('id'));
    return context.body(null, 204);
  });
  return routes;
}
