import { chatText, chatTextPart, type Groundswell, Refusal } from '@groundswell/contract';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { bodyJson } from '../body-json.ts';
import { questionFromUrl } from '../question.ts';

// The longest text, each of its characters written as six bytes of JSON.
const LARGEST_BODY = 128 * 1024;

const written = z.strictObject({ text: chatText });
const example = '{"text": "What struck me: **fear** came up only in Q3."}';

/** The reports of chats: what a facilitator wrote for them. */
export function reportRoutes({ reports }: Groundswell): Hono {
  const routes = new Hono();
  routes.get('/chats/:chat/texts', async (context) => {
    const { view } = questionFromUrl(new URL(context.req.url).searchParams);
    return context.json(await reports.texts(context.req.param('chat'), view));
  });
  routes.put('/chats/:chat/texts/:part', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const { success, data: part, error } = chatTextPart.safeParse(context.req.param('part'));
    if (!success) throw new Refusal(`A part of a report ${error.issues[0]?.message}.`, 400);
    const { text } = await bodyJson(context, written, example);
    return context.json(await reports.write(context.req.param('chat'), part, text));
  });
  return routes;
}
