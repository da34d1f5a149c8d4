import { type Groundswell, mergeDecisionSchema, Refusal } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';

// Several times what a page shows at once; a script sends more in turns. Ids and names of communities can be long.
const MOST_DECISIONS = 1000;
const LARGEST_BODY = 2 * 1024 * 1024;

const decisionsSchema = z.strictObject({ decisions: z.array(mergeDecisionSchema).min(1).max(MOST_DECISIONS) });

/** Which identities may be one person, and what somebody says of them. */
export function identityRoutes({ people }: Groundswell): Hono {
  const routes = new Hono();
  routes.get('/identities/suggestions', async (context) => context.json(await people.suggestions()));
  routes.get('/identities/merges', async (context) => context.json({ merges: await people.decisions() }));
  routes.post(
    '/identities/decisions',
    bodyLimit({ maxSize: LARGEST_BODY, onError: () => refuse('There are too many decisions in one request.', 413) }),
    async (context) => {
      await people.decide(await decisionsIn(context));
      return context.json({ merges: await people.decisions() });
    },
  );
  routes.delete('/identities/merges/:id', async (context) => {
    await people.undo(context.req.param('id'));
    return context.body(null, 204);
  });
  return routes;
}

async function decisionsIn(context: Context) {
  const body: unknown = await context.req.json().catch(() => refuse('The body is no JSON.', 400));
  const { success, data, error } = decisionsSchema.safeParse(body);
  if (success) return data.decisions;
  const [issue] = error.issues;
  const place = issue?.path.join('.') || 'The body';
  return refuse(`${place}: ${issue?.message ?? 'cannot be read'}. It must be like ${example}.`, 400);
}

const example =
  '{"decisions": [{"a": "slack/T1/U2", "b": "zulip/r/7", "decision": "same"}]}, "different" being the other decision';

function refuse(sentence: string, status: 400 | 413): never {
  throw new Refusal(sentence, status);
}
