import {
  chatText,
  chatTextPart,
  type Groundswell,
  Refusal,
  type ReportAsked,
  reportFormats,
  reportNames,
} from '@groundswell/contract';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { bodyJson } from '../body-json.ts';
import { questionFromUrl } from '../question.ts';

// The longest text, each of its characters written as six bytes of JSON.
const LARGEST_BODY = 128 * 1024;

const written = z.strictObject({ text: chatText });
const example = '{"text": "What struck me: **fear** came up only in Q3."}';

const formats = ['json', ...reportFormats] as const;
const types = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/** The reports of chats: what they show, as what they are published, and what a facilitator wrote for them. */
export function reportRoutes({ reports }: Groundswell): Hono {
  const routes = new Hono();
  routes.get('/chats/:chat/texts', async (context) => {
    const { view } = questionFromUrl(new URL(context.req.url).searchParams);
    return context.json(await reports.texts(context.req.param('chat'), view));
  });
  routes.get('/chats/:chat/report', async (context) => {
    const parameters = new URL(context.req.url).searchParams;
    const { chat, format, asked } = { chat: context.req.param('chat'), ...reportAsked(parameters) };
    const { signal } = context.req.raw;
    if (format === 'json') return context.json(await reports.report(chat, asked, signal));
    const { filename, bytes } = await reports.publish(chat, format, asked, signal);
    // Taken along, never shown: what it may do is the server's to say only while it is on the server.
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;
    return context.body(Buffer.from(bytes), 200, { 'content-type': types[format], 'content-disposition': disposition });
  });
  routes.put('/chats/:chat/texts/:part', bodyLimit({ maxSize: LARGEST_BODY }), async (context) => {
    const { success, data: part, error } = chatTextPart.safeParse(context.req.param('part'));
    if (!success) throw new Refusal(`A part of a report ${error.issues[0]?.message}.`, 400);
    const { text } = await bodyJson(context, written, example);
    return context.json(await reports.write(context.req.param('chat'), part, text));
  });
  return routes;
}

function reportAsked(parameters: URLSearchParams): { format: (typeof formats)[number]; asked: ReportAsked } {
  const { view, codebook } = questionFromUrl(parameters, ['format', 'names']);
  const format = oneOf(parameters, 'format', formats);
  return { format, asked: { names: oneOf(parameters, 'names', reportNames), view, codebook } };
}

/** The first is what is meant where nothing is said. */
function oneOf<T extends string>(parameters: URLSearchParams, name: string, allowed: readonly [T, ...T[]]): T {
  const said = parameters.get(name) ?? allowed[0];
  const found = allowed.find((one) => one === said);
  if (found === undefined) throw new Refusal(`"${name}" must be one of ${allowed.join(', ')}.`, 400);
  return found;
}
