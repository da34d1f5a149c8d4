import { createHash, randomUUID } from 'node:crypto';
import { type Groundswell, type QuoteOrder, quoteOrders, Refusal } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { createAnswerCache } from '../answer-cache.ts';
import { questionFromUrl, questionKey } from '../question.ts';
import { createReplyMemory } from '../reply-memory.ts';

// A page of quotes, unless the asker says otherwise, and the most that one page may hold.
const QUOTES = 20;
const MOST_QUOTES = 100;

/** The answers to questions, each kept until the workspace changes. */
export function answerRoutes(groundswell: Groundswell): Hono {
  const routes = new Hono();
  const cache = createAnswerCache(() => groundswell.version());
  // A program that was changed may answer otherwise on the same workspace, so a tag lives as long as the server.
  const server = randomUUID();

  const memory = createReplyMemory(() => groundswell.version());

  async function reply(context: Context, key: string, call: (signal: AbortSignal) => Promise<unknown>) {
    const tag = `W/"${createHash('sha256').update(`${server}\n${groundswell.version()}\n${key}`).digest('base64url')}"`;
    if (context.req.header('if-none-match') === tag) return send(context, { tag, text: null });
    const version = groundswell.version();
    const text = await cache.ask(key, context.req.raw.signal, call);
    memory.keep(context.req.url, version, { tag, text });
    return send(context, { tag, text });
  }

  /** The very same URL needs no second reading. */
  routes.use(async (context, next) => {
    const known = context.req.method === 'GET' ? memory.recall(context.req.url) : undefined;
    return known ? send(context, known) : next();
  });

  routes.get('/metrics/:id', (context) => {
    const metric = context.req.param('id');
    const question = questionFromUrl(parameters(context));
    return reply(context, `${metric}?${questionKey(question)}`, (signal) =>
      groundswell.answer(metric, question, signal),
    );
  });

  routes.get('/headlines', (context) => {
    const question = questionFromUrl(parameters(context));
    return reply(context, `headlines?${questionKey(question)}`, (signal) => groundswell.headlines(question, signal));
  });

  routes.get('/quotes', (context) => {
    const asked = parameters(context);
    const question = questionFromUrl(asked, ['limit', 'after', 'order', 'negated']);
    const page = {
      limit: limitOf(asked),
      after: cursorOf(asked),
      order: orderOf(asked),
      ...(isNegated(asked) && { negated: true }),
    };
    return reply(context, `quotes?${questionKey(question)}&${JSON.stringify(page)}`, (signal) =>
      groundswell.quotes(question, page, signal),
    );
  });
  routes.get('/threads/:post', (context) => {
    const post = context.req.param('post');
    const { view } = questionFromUrl(parameters(context));
    return reply(context, `thread ${view} ${post}`, (signal) => groundswell.thread(post, view, signal));
  });
  return routes;
}

/** Tells the client to ask again, and nothing more where it has the very text. */
function send(context: Context, { tag, text }: { tag: string; text: string | null }): Response {
  context.header('etag', tag);
  context.header('cache-control', 'private, no-cache');
  if (text === null || context.req.header('if-none-match') === tag) return context.body(null, 304);
  return context.body(text, 200, { 'content-type': 'application/json' });
}

function parameters(context: Context): URLSearchParams {
  return new URL(context.req.url).searchParams;
}

function limitOf(parameters: URLSearchParams): number {
  const asked = parameters.get('limit');
  if (asked === null) return QUOTES;
  const limit = Number(asked);
  if (/^\d+$/.test(asked) && limit >= 1 && limit <= MOST_QUOTES) return limit;
  throw new Refusal(`"limit" must be a whole number from 1 to ${MOST_QUOTES}.`, 400);
}

/** The cursor that a page of quotes gave. */
function cursorOf(parameters: URLSearchParams): string | undefined {
  const asked = parameters.get('after');
  if (asked === null || /^\d{1,9}$/.test(asked)) return asked ?? undefined;
  throw new Refusal('"after" must be the "next" of the page before.', 400);
}

function isNegated(parameters: URLSearchParams): boolean {
  const asked = parameters.get('negated') ?? 'false';
  if (asked === 'true' || asked === 'false') return asked === 'true';
  throw new Refusal('"negated" must be true or false.', 400);
}

function orderOf(parameters: URLSearchParams): QuoteOrder {
  const asked = parameters.get('order') ?? 'newest';
  const order = quoteOrders.find((one) => one === asked);
  if (order) return order;
  throw new Refusal(`"order" must be one of ${quoteOrders.join(', ')}.`, 400);
}
