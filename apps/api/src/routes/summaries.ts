import { type Groundswell, papers, Refusal, summaryFormats } from '@groundswell/contract';
import { Hono } from 'hono';
import { questionFromUrl } from '../question.ts';

const formats = ['json', ...summaryFormats] as const;
const types = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** The Summary page to take along. */
export function summaryRoutes({ summaries }: Groundswell): Hono {
  const routes = new Hono();
  routes.get('/summary/report', async (context) => {
    const parameters = new URL(context.req.url).searchParams;
    const question = questionFromUrl(parameters, ['format', 'paper']);
    const [format, paper] = [oneOf(parameters, 'format', formats), oneOf(parameters, 'paper', papers)];
    const { signal } = context.req.raw;
    if (format === 'json') return context.json(await summaries.report(question, signal));
    const { filename, bytes } = await summaries.publish(question, { format, paper }, signal);
    // Taken along, never shown: what it may do is the server's to say only while it is on the server.
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;
    return context.body(Buffer.from(bytes), 200, { 'content-type': types[format], 'content-disposition': disposition });
  });
  return routes;
}

/** The first is what is meant where nothing is said. */
function oneOf<T extends string>(parameters: URLSearchParams, name: string, allowed: readonly [T, ...T[]]): T {
  const said = parameters.get(name) ?? allowed[0];
  const found = allowed.find((one) => one === said);
  if (found === undefined) throw new Refusal(`"${name}" must be one of ${allowed.join(', ')}.`, 400);
  return found;
}
