import { type CodebookShelf, type Groundswell, Refusal, themeDraftSchema } from '@groundswell/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { questionFromUrl } from '../question.ts';

// Twenty times the largest codebook that comes with Groundswell.
const LARGEST_BODY = 2 * 1024 * 1024;

const note = z.string().max(500).nullable().default(null);
const savingSchema = z.strictObject({
  codebook: z.unknown(),
  base: z.number().int().positive().nullable(),
  note,
});
const copySchema = z.strictObject({ id: z.string(), title: z.string() });
const previewSchema = z.strictObject({
  codebook: z.string(),
  theme: z.string().nullable().default(null),
  draft: themeDraftSchema,
  seed: z.number().int().nonnegative().default(0),
});

/** The codebooks that people can change, what a change would find, and how far its count is. */
export function codebookRoutes({ shelf }: Groundswell): Hono {
  const routes = new Hono();
  const limited = bodyLimit({ maxSize: LARGEST_BODY, onError: () => refuse('The codebook is too large.', 413) });
  routes.get('/codebooks', async (context) => context.json(await shelf.list()));
  routes.get('/codebooks/counting', async (context) => context.json({ counting: (await shelf.list()).counting }));
  routes.post('/codebooks/preview', limited, async (context) => {
    const question = questionFromUrl(new URL(context.req.url).searchParams);
    const asked = await bodyOf(context, previewSchema);
    return context.json(await shelf.preview(question, asked, context.req.raw.signal));
  });
  routes.post('/codebooks/yaml', limited, async (context) => {
    const said = new URL(context.req.url).searchParams.get('note');
    return context.json(await shelf.fromYaml(await context.req.text(), said));
  });
  addChanges(routes, shelf, limited);
  return routes;
}

function addChanges(routes: Hono, shelf: CodebookShelf, limited: ReturnType<typeof bodyLimit>): void {
  routes.get('/codebooks/:id/yaml', async (context) => {
    const version = new URL(context.req.url).searchParams.get('version');
    const yaml = await shelf.toYaml(context.req.param('id'), version === null ? undefined : numberOf(version));
    const name = `attachment; filename="${context.req.param('id')}.yaml"`;
    return context.body(yaml, 200, { 'content-type': 'application/yaml; charset=utf-8', 'content-disposition': name });
  });
  routes.get('/codebooks/:id/versions/:version', async (context) => {
    const { id, version } = context.req.param();
    return context.json(await shelf.version(id, numberOf(version)));
  });
  routes.put('/codebooks/:id', limited, async (context) => {
    const { codebook, base, note } = await bodyOf(context, savingSchema);
    if (idOf(codebook) !== context.req.param('id'))
      refuse('The codebook’s own id must be the one in the address.', 400);
    return context.json(await shelf.save(codebook, { base, note }));
  });
  routes.post('/codebooks/:id/copy', async (context) =>
    context.json(await shelf.copy(context.req.param('id'), await bodyOf(context, copySchema))),
  );
  routes.post('/codebooks/:id/put-back', async (context) => context.json(await shelf.putBack(context.req.param('id'))));
  routes.delete('/codebooks/:id', async (context) => {
    await shelf.remove(context.req.param('id'));
    return context.body(null, 204);
  });
}

async function bodyOf<T extends z.ZodType>(context: Context, schema: T): Promise<z.output<T>> {
  const body: unknown = await context.req.json().catch(() => refuse('The body is no JSON.', 400));
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  const [issue] = error.issues;
  return refuse(`${issue?.path.join('.') || 'The body'}: ${issue?.message ?? 'cannot be read'}.`, 400);
}

function numberOf(version: string): number {
  return /^\d{1,9}$/.test(version) ? Number(version) : refuse('A version is a whole number.', 400);
}

const idOf = (codebook: unknown): unknown =>
  typeof codebook === 'object' && codebook !== null && 'id' in codebook ? codebook.id : undefined;

function refuse(sentence: string, status: 400 | 413): never {
  throw new Refusal(sentence, status);
}
