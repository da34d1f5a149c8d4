import {
  chatFactsSchema,
  chatQuestionEditSchema,
  chatQuestionName,
  type Groundswell,
  markedChatSchema,
  postMovesSchema,
  quoteChoiceSchema,
  Refusal,
  type ReportNames,
  reportNames,
} from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { bodyJson } from '../body-json.ts';
import { viewOf } from './view-of.ts';

// A thousand moves, or a question in many words.
const LARGEST_BODY = 128 * 1024;

const examples = {
  mark: '{"community": "Craft", "channel": "ideas", "start": "2026-06-09T16:00:00Z", "end": "2026-06-09T17:00:00Z"}',
  facts: '{"title": "What holds us back", "attendance": 120}',
  question: '{"text": "What holds us back?"}',
  quotes: '{"chosen": ["13", "12"], "dropped": []}',
  moves: '{"moves": [{"post": "12", "to": "Q2"}, {"post": "13", "to": null}]}',
};

/** The chats, and what facilitators say of them. */
export function chatRoutes({ chats }: Groundswell): Hono {
  const routes = new Hono();
  const limited = bodyLimit({ maxSize: LARGEST_BODY });
  routes.get('/chats', async (context) => context.json({ chats: await chats.list(viewOf(context)) }));
  routes.post('/chats', limited, async (context) =>
    context.json({ chat: await chats.mark(await bodyJson(context, markedChatSchema, examples.mark)) }, 201),
  );
  routes.get('/chats/:chat', async (context) =>
    context.json(await chats.show(context.req.param('chat'), viewOf(context), namesOf(context))),
  );
  routes.put('/chats/:chat', limited, async (context) => {
    await chats.change(context.req.param('chat'), await bodyJson(context, chatFactsSchema, examples.facts));
    return context.body(null, 204);
  });
  routes.delete('/chats/:chat', async (context) => {
    await chats.forget(context.req.param('chat'));
    return context.body(null, 204);
  });
  routes.post('/chats/:chat/bring-back', async (context) => {
    await chats.bringBack(context.req.param('chat'));
    return context.body(null, 204);
  });
  routes.put('/chats/:chat/questions/:question', limited, async (context) => {
    const edit = await bodyJson(context, chatQuestionEditSchema, examples.question);
    await chats.ask(context.req.param('chat'), questionOf(context), edit);
    return context.body(null, 204);
  });
  routes.delete('/chats/:chat/questions/:question', async (context) => {
    await chats.drop(context.req.param('chat')!, questionOf(context));
    return context.body(null, 204);
  });
  routes.put('/chats/:chat/questions/:question/quotes', limited, async (context) => {
    const choice = await bodyJson(context, quoteChoiceSchema, examples.quotes);
    await chats.quote(context.req.param('chat'), questionOf(context), choice);
    return context.body(null, 204);
  });
  routes.post('/chats/:chat/moves', limited, async (context) => {
    const { moves } = await bodyJson(context, postMovesSchema, examples.moves);
    await chats.move(context.req.param('chat'), moves);
    return context.body(null, 204);
  });
  return routes;
}

function namesOf(context: Context): ReportNames {
  const said = context.req.query('names') ?? 'full';
  const found = reportNames.find((one) => one === said);
  if (found) return found;
  throw new Refusal(`"names" must be one of ${reportNames.join(', ')}.`, 400);
}

function questionOf(context: Context): string {
  const { success, data } = chatQuestionName.safeParse(context.req.param('question'));
  if (success) return data;
  throw new Refusal('A question is called Q and a number, Intro or Wrap.', 400);
}
