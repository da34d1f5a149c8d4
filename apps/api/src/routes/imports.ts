import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Groundswell, type ImportList, Refusal } from '@groundswell/contract';
import { Hono } from 'hono';
import type { ImportJobs } from '../import-jobs.ts';
import { readIngestOptions } from '../ingest-options.ts';
import { receiveUpload } from '../receive-upload.ts';
import { jobEvents } from './job-events.ts';

// The largest export that is taken by upload; a larger one can be ingested from the command line with the server stopped.
const LARGEST_UPLOAD = 4 * 1024 ** 3;
const fields = ['source', 'community', 'timezone', 'date', 'sample'];

/** What is loaded, and how more comes in and goes out again. `uploads` is a folder for files that are being imported. */
export function importRoutes(
  groundswell: Groundswell,
  jobs: ImportJobs,
  uploads: string,
  settings: { heartbeat?: number; largestUpload?: number } = {},
): Hono {
  const routes = new Hono();
  routes.get('/imports', async (context) => {
    const list: ImportList = { imports: await groundswell.imports(), jobs: jobs.list() };
    return context.json(list);
  });
  routes.post('/imports', async (context) => {
    await mkdir(uploads, { recursive: true });
    const folder = await mkdtemp(join(uploads, 'upload-'));
    const tidy = () => rm(folder, { recursive: true, force: true });
    try {
      const upload = await receiveUpload(context.req.raw, folder, settings.largestUpload ?? LARGEST_UPLOAD);
      const options = optionsOf(upload.fields, groundswell);
      const paths = upload.names.map((name) => join(folder, name));
      return context.json({ job: jobs.add({ paths, files: upload.names, options, tidy }) }, 202);
    } catch (cause) {
      await tidy();
      throw cause;
    }
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
  routes.post('/rebuild', async (context) => {
    await groundswell.rebuild();
    return context.json({ version: groundswell.version() });
  });
  return routes;
}

function optionsOf(given: Record<string, string>, groundswell: Groundswell) {
  const unknown = Object.keys(given).filter((key) => !fields.includes(key));
  if (unknown.length > 0) {
    throw new Refusal(`"${unknown.join('", "')}" is no field of an upload; there are ${fields.join(', ')}.`, 400);
  }
  const sources = groundswell.sources().map(({ id }) => id);
  const { options, problems } = readIngestOptions(given, sources, (key) => `"${key}"`);
  if (problems.length > 0) throw new Refusal(`${problems.join('; ')}.`, 400);
  return options;
}
