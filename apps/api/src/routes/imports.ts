import { join } from 'node:path';
import { type Groundswell, type ImportJob, type ImportList, type IngestOptions, Refusal } from '@groundswell/contract';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { HeldUpload, HeldUploads } from '../held-uploads.ts';
import type { ImportJobs } from '../import-jobs.ts';
import { ingestFields, readIngestOptions } from '../ingest-options.ts';
import { receiveUpload } from '../receive-upload.ts';
import { jobEvents } from './job-events.ts';

// The largest export that is taken by upload; a larger one can be ingested from the command line with the server stopped.
const LARGEST_UPLOAD = 4 * 1024 ** 3;
// Bytes of JSON: far above what can be said about files.
const LARGEST_ORDER = 64 * 1024;

const uploadOrder = z.strictObject({
  options: z.strictObject(Object.fromEntries(ingestFields.map((field) => [field, z.string().optional()]))).default({}),
  /** Look at the files again, as they will be read with these options, and import nothing. */
  preview: z.boolean().default(false),
});

/** What is loaded, and how more comes in and goes out again. */
export function importRoutes(
  groundswell: Groundswell,
  jobs: ImportJobs,
  uploads: HeldUploads,
  settings: { heartbeat?: number; largestUpload?: number } = {},
): Hono {
  const routes = new Hono();
  const drop = async (id: string) => {
    jobs.letGo(id);
    await uploads.drop(id);
  };
  const queue = (
    upload: HeldUpload,
    kind: ImportJob['kind'],
    options: IngestOptions,
    servesOnce = false,
  ): ImportJob => {
    const { id, folder, names } = upload;
    return jobs.add({
      kind,
      upload: id,
      files: names,
      options,
      paths: names.map((name) => join(folder, name)),
      ended: async (phase) => {
        // Files that were looked at first stay for another try where the import was refused.
        const served = kind === 'import' && phase !== 'failed';
        if (servesOnce || served) await drop(id);
      },
    });
  };

  routes.get('/imports', async (context) => {
    for (const { id } of uploads.expired()) await drop(id);
    const list: ImportList = { imports: await groundswell.imports(), jobs: jobs.list() };
    return context.json(list);
  });
  routes.post('/imports', async (context) => {
    for (const { id } of uploads.expired()) await drop(id);
    const begun = await uploads.begin();
    try {
      const { fields, names } = await receiveUpload(
        context.req.raw,
        begun.folder,
        settings.largestUpload ?? LARGEST_UPLOAD,
      );
      const { preview, ...given } = fields;
      const options = optionsOf(given, groundswell);
      uploads.hold(begun, names);
      const upload = uploads.find(begun.id);
      const job = preview === 'true' ? queue(upload, 'preview', options) : queue(upload, 'import', options, true);
      return context.json({ job }, 202);
    } catch (cause) {
      await uploads.drop(begun.id);
      throw cause;
    }
  });
  routes.post('/imports/uploads/:upload', bodyLimit({ maxSize: LARGEST_ORDER }), async (context) => {
    const upload = uploads.find(context.req.param('upload'));
    const order = orderOf(await context.req.text());
    const options = optionsOf(order.options, groundswell);
    const under = jobs.list().find((job) => job.kind === 'import' && job.upload === upload.id && job.problem === null);
    if (under) throw new Refusal('These files are being imported already.', 409);
    return context.json({ job: queue(upload, order.preview ? 'preview' : 'import', options) }, 202);
  });
  routes.delete('/imports/uploads/:upload', async (context) => {
    await drop(uploads.find(context.req.param('upload')).id);
    return context.body(null, 204);
  });
  routes.delete('/imports/:id', async (context) => {
    await groundswell.removeImport(context.req.param('id'));
    return context.body(null, 204);
  });
  routes.get('/imports/jobs/:job', (context) => context.json({ job: jobs.find(context.req.param('job')) }));
  routes.get('/imports/jobs/:job/events', (context) =>
    jobEvents(context, jobs, context.req.param('job'), settings.heartbeat),
  );
  routes.delete('/imports/jobs/:job', (context) => {
    jobs.cancel(context.req.param('job'));
    return context.body(null, 204);
  });
  routes.put('/timezone', async (context) => {
    const asked = z.strictObject({ timezone: z.string() }).safeParse(parsed(await context.req.text()));
    if (!asked.success) throw new Refusal('The time zone is said as JSON: { "timezone": "Europe/London" }.', 400);
    await groundswell.chooseTimezone(asked.data.timezone);
    return context.json({ version: groundswell.version() });
  });
  routes.post('/rebuild', async (context) => {
    await groundswell.rebuild();
    return context.json({ version: groundswell.version() });
  });
  return routes;
}

function orderOf(text: string): z.infer<typeof uploadOrder> {
  const order = uploadOrder.safeParse(parsed(text));
  if (order.success) return order.data;
  const known = ingestFields.join(', ');
  throw new Refusal(`What to do with these files is said as JSON: { "options": { … } }, of ${known}.`, 400);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is no order either, and is refused as such.
    return null;
  }
}

function optionsOf(given: Record<string, string | undefined>, groundswell: Groundswell): IngestOptions {
  const unknown = Object.keys(given).filter((key) => !ingestFields.some((field) => field === key));
  if (unknown.length > 0) {
    const known = [...ingestFields, 'preview'].join(', ');
    throw new Refusal(`"${unknown.join('", "')}" is no field of an upload; there are ${known}.`, 400);
  }
  const sources = groundswell.sources().map(({ id }) => id);
  const { options, problems } = readIngestOptions(given, sources, (key) => `"${key}"`);
  if (problems.length > 0) throw new Refusal(`${problems.join('; ')}.`, 400);
  return options;
}
