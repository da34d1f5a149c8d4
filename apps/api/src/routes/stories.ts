import { type Groundswell, Refusal, storyFormats, storyNames, storyNote } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { createAnswerCache } from '../answer-cache.ts';
import { questionFromUrl, questionKey } from '../question.ts';

// A page of stories with what was answered, unless the asker says otherwise, and the most that one page may hold.
const STORIES = 10;
const MOST_STORIES = 50;
// A note, or the keys of some hundreds of pins.
const LARGEST_BODY = 64 * 1024;

const noted = { schema: z.strictObject({ note: storyNote }), like: '{"note": "Told at the March meeting"}' };
const ordered = { schema: z.strictObject({ posts: z.array(z.string()).max(1000) }), like: '{"posts": ["12", "7"]}' };

/** What people say that they tried, changed or saved; and the pins on it. */
export function storyRoutes(groundswell: Groundswell): Hono {
  const { stories } = groundswell;
  const routes = new Hono();
  const cache = createAnswerCache(() => groundswell.version());
  const small = bodyLimit({ maxSize: LARGEST_BODY, onError: () => refuse('The body is too large.', 413) });
  routes.get('/stories', async (context) => {
    const asked = parameters(context);
    const question = questionFromUrl(asked, ['limit', 'after']);
    const page = pageOf(asked);
    const key = `stories?${questionKey(question)}&${JSON.stringify(page)}`;
    const text = await cache.ask(key, context.req.raw.signal, (signal) => stories.list(question, page, signal));
    return context.body(text, 200, { 'content-type': 'application/json' });
  });
  routes.get('/stories/text', async (context) => {
    const asked = parameters(context);
    const question = questionFromUrl(asked, ['format', 'names']);
    const format = oneOf(asked, 'format', storyFormats);
    const text = await stories.asText(
      question,
      { format, names: oneOf(asked, 'names', storyNames) },
      context.req.raw.signal,
    );
    const type = format === 'md' ? 'text/markdown' : 'text/plain';
    return context.body(text, 200, { 'content-type': `${type}; charset=utf-8` });
  });
  routes.put('/stories/pins', small, async (context) => {
    await stories.order((await bodyOf(context, ordered)).posts);
    return context.body(null, 204);
  });
  routes.put('/stories/pins/:post', async (context) => {
    await stories.pin(context.req.param('post'));
    return context.body(null, 204);
  });
  routes.put('/stories/pins/:post/note', small, async (context) => {
    await stories.note(context.req.param('post'), (await bodyOf(context, noted)).note);
    return context.body(null, 204);
  });
  routes.delete('/stories/pins/:post', async (context) => {
    await stories.unpin(context.req.param('post'));
    return context.body(null, 204);
  });
  return routes;
}

const parameters = (context: Context): URLSearchParams => new URL(context.req.url).searchParams;

function pageOf(asked: URLSearchParams): { after?: string; limit: number } {
  const [limit, after] = [asked.get('limit') ?? String(STORIES), asked.get('after')];
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST_STORIES)
    refuse(`"limit" must be a whole number from 1 to ${MOST_STORIES}.`, 400);
  if (after !== null && !/^\d{1,9}$/.test(after)) refuse('"after" must be the "next" of the page before.', 400);
  return { limit: Number(limit), ...(after !== null && { after }) };
}

/** The first is what is meant where nothing is said. */
function oneOf<T extends string>(asked: URLSearchParams, name: string, allowed: readonly [T, ...T[]]): T {
  const said = asked.get(name) ?? allowed[0];
  return allowed.find((one) => one === said) ?? refuse(`"${name}" must be one of ${allowed.join(', ')}.`, 400);
}

async function bodyOf<T>(context: Context, { schema, like }: { schema: z.ZodType<T>; like: string }): Promise<T> {
  const body: unknown = await context.req.json().catch(() => refuse('The body is no JSON.', 400));
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  const [issue] = error.issues;
  const place = issue?.path.join('.') || 'The body';
  return refuse(`${place}: ${issue?.message ?? 'cannot be read'}. It must be like ${like}.`, 400);
}

function refuse(sentence: string, status: 400 | 413): never {
  throw new Refusal(sentence, status);
}
