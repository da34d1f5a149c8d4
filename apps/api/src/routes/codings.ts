import { codingAnswer, type Groundswell, givenAnswerSchema, Refusal } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { viewOf } from './view-of.ts';

// Ids, a name and an answer: nothing that is sent here is longer than a few lines.
const LARGEST_BODY = 16 * 1024;

const { coder, post, answer } = givenAnswerSchema.shape;
const bodies = {
  made: {
    schema: z.strictObject({ codebook: z.string(), theme: z.string() }),
    like: '{"codebook": "mindset", "theme": "fear"}',
  },
  given: {
    schema: givenAnswerSchema,
    like: `{"coder": "Amber", "post": "…", "answer": "${codingAnswer.options.join('" or "')}" or null}`,
  },
  finished: { schema: z.strictObject({ coder }), like: '{"coder": "Amber"}' },
  settled: { schema: z.strictObject({ post, answer }), like: '{"post": "…", "answer": "yes"}' },
};

/** People who say of the same posts whether a theme is there, and what that says of its patterns. */
export function codingRoutes({ codings }: Groundswell): Hono {
  const routes = new Hono();
  const small = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: () => {
      throw new Refusal('The body is too large.', 413);
    },
  });
  routes.get('/codings', async (context) => context.json({ codings: await codings.list(viewOf(context)) }));
  routes.get('/codings/measured', async (context) =>
    context.json({ measured: await codings.measured(viewOf(context)) }),
  );
  routes.post('/codings', small, async (context) => {
    const { codebook, theme } = await bodyOf(context, bodies.made);
    return context.json(await codings.make(codebook, theme), 201);
  });
  routes.get('/codings/:id', async (context) =>
    context.json(await codings.show(context.req.param('id'), coderOf(context), viewOf(context))),
  );
  routes.put('/codings/:id/answers', small, async (context) => {
    await codings.answer(context.req.param('id'), await bodyOf(context, bodies.given));
    return context.body(null, 204);
  });
  routes.post('/codings/:id/finish', small, async (context) => {
    await codings.finish(context.req.param('id'), (await bodyOf(context, bodies.finished)).coder);
    return context.body(null, 204);
  });
  routes.put('/codings/:id/settled', small, async (context) => {
    const settled = await bodyOf(context, bodies.settled);
    await codings.settle(context.req.param('id'), settled.post, settled.answer);
    return context.body(null, 204);
  });
  routes.delete('/codings/:id', async (context) => {
    await codings.remove(context.req.param('id'));
    return context.body(null, 204);
  });
  return routes;
}

function coderOf(context: Context): string | null {
  const asked = context.req.query('coder');
  if (asked === undefined) return null;
  const { success, data } = coder.safeParse(asked);
  if (success) return data;
  throw new Refusal('"coder" must be a name of at most 60 letters.', 400);
}

async function bodyOf<T>(context: Context, { schema, like }: { schema: z.ZodType<T>; like: string }): Promise<T> {
  const body: unknown = await context.req.json().catch(() => {
    throw new Refusal('The body is no JSON.', 400);
  });
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  const [issue] = error.issues;
  const place = issue?.path.join('.') || 'The body';
  throw new Refusal(`${place}: ${issue?.message ?? 'cannot be read'}. It must be like ${like}.`, 400);
}
