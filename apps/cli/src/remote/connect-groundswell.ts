import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { IngestFields } from '@groundswell/api';
import {
  type Catalog,
  type Groundswell,
  type ImportJob,
  type ImportList,
  type IngestOptions,
  type IngestWatch,
  type Question,
  Refusal,
} from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';
import { remoteAssumptions } from './remote-assumptions.ts';
import { remoteChats } from './remote-chats.ts';
import { remoteCodings } from './remote-codings.ts';
import { remoteDigests } from './remote-digests.ts';
import { remoteGoals } from './remote-goals.ts';
import { remoteHandled } from './remote-handled.ts';
import { remoteHolidays } from './remote-holidays.ts';
import { remoteMeasures } from './remote-measures.ts';
import { remoteNotes } from './remote-notes.ts';
import { remotePeople } from './remote-people.ts';
import { remoteProgrammes } from './remote-programmes.ts';
import { remoteReports } from './remote-reports.ts';
import { remoteShelf } from './remote-shelf.ts';
import { remoteStories } from './remote-stories.ts';
import { remoteSummaries } from './remote-summaries.ts';
import { remoteViews } from './remote-views.ts';
import { filesToUpload, uploadBody } from './upload-body.ts';

// Often enough to look live on a terminal.
const LOOK_EVERY = 200;

/** The workspace that a running server holds, asked over its HTTP API. */
export async function connectGroundswell(url: string): Promise<Groundswell> {
  let catalog = await askJson<Catalog>(url, 'catalog');
  const refresh = async () => {
    catalog = await askJson<Catalog>(url, 'catalog');
  };
  return {
    version: () => catalog.version,
    metrics: () => catalog.metrics,
    codebooks: () => catalog.codebooks,
    sources: () => catalog.sources,
    options: (view = 'lead') => askJson(url, `options?view=${view}`),
    answer: (metric, question, signal) =>
      askJson(url, `metrics/${encodeURIComponent(metric)}?${parametersOf(question)}`, { signal }),
    headlines: (question, signal) => askJson(url, `headlines?${parametersOf(question)}`, { signal }),
    thread: (post, view, signal) => askJson(url, `threads/${encodeURIComponent(post)}?view=${view}`, { signal }),
    quotes: (question, { limit, after, order, negated }, signal) => {
      const parameters = parametersOf(question);
      parameters.set('limit', `${limit}`);
      if (after !== undefined) parameters.set('after', after);
      if (order !== undefined) parameters.set('order', order);
      if (negated) parameters.set('negated', 'true');
      return askJson(url, `quotes?${parameters}`, { signal });
    },
    stories: remoteStories(url, parametersOf),
    reports: remoteReports(url),
    digests: remoteDigests(url),
    views: remoteViews(url),
    assumptions: remoteAssumptions(url),
    summaries: remoteSummaries(url, parametersOf),
    chats: remoteChats(url, refresh),
    people: remotePeople(url, refresh),
    codings: remoteCodings(url),
    holidays: remoteHolidays(url, refresh),
    notes: remoteNotes(url),
    goals: remoteGoals(url),
    programmes: remoteProgrammes(url, refresh),
    measures: remoteMeasures(url, refresh),
    shelf: remoteShelf(url, parametersOf, refresh),
    handled: remoteHandled(url, refresh),
    imports: async () => (await askJson<ImportList>(url, 'imports')).imports,
    async ingest(paths, options, watch = {}) {
      const job = await upload(url, paths, fieldsOf(options), watch.signal);
      const { imports } = await follow(url, job, watch);
      await refresh();
      return imports ?? [];
    },
    async preview(paths, options, watch = {}) {
      const job = await upload(url, paths, { ...fieldsOf(options), preview: 'true' }, watch.signal);
      try {
        return (await follow(url, job, watch)).previews ?? [];
      } finally {
        await askServer(url, `imports/uploads/${job.upload}`, { method: 'DELETE' });
      }
    },
    async removeImport(id) {
      await askServer(url, `imports/${encodeURIComponent(id)}`, { method: 'DELETE' });
      await refresh();
    },
    async chooseTimezone(timezone) {
      await askServer(url, 'timezone', { method: 'PUT', body: JSON.stringify({ timezone }) });
      await refresh();
    },
    async rebuild() {
      await askServer(url, 'rebuild', { method: 'POST' });
      await refresh();
    },
    close: async () => undefined,
  };
}

function parametersOf(question: Question): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(question)) {
    for (const one of [value].flat()) if (one !== undefined) parameters.append(key, one);
  }
  return parameters;
}

/** What is said about the files, as the fields of a form. */
function fieldsOf({ sample, includePrivate, map, ...texts }: IngestOptions): IngestFields {
  const pairs = Object.entries(map ?? {}).map(([meaning, name]) => `${meaning}=${name}`);
  return {
    ...texts,
    ...(sample && { sample: 'true' }),
    ...(includePrivate && { includePrivate: 'true' }),
    ...(pairs.length > 0 && { map: pairs.join(',') }),
  };
}

async function upload(
  url: string,
  paths: string[],
  fields: Record<string, string | undefined>,
  signal?: AbortSignal,
): Promise<ImportJob> {
  const boundary = `groundswell-${randomUUID()}`;
  const body = uploadBody(boundary, fields, await filesToUpload(paths));
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: ReadableStream.from(untilStopped(body, signal)),
    duplex: 'half',
  };
  try {
    return (await askJson<{ job: ImportJob }>(url, 'imports', init)).job;
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause;
  }
}

/** Only the sending is stopped: once the server has all, its answer names the job that is to be cancelled. */
async function* untilStopped<T>(pieces: AsyncIterable<T> | Iterable<T>, signal?: AbortSignal): AsyncGenerator<T> {
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    yield piece;
  }
}

/** Waits for the end of a job and gives it; an interruption cancels it on the server. */
async function follow(url: string, started: ImportJob, { progress, signal }: IngestWatch): Promise<ImportJob> {
  const cancel = () => void askServer(url, `imports/jobs/${started.id}`, { method: 'DELETE' }).catch(() => undefined);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  try {
    for (;;) {
      const { job } = await askJson<{ job: ImportJob }>(url, `imports/jobs/${started.id}`);
      progress?.(job.progress);
      if (job.imports || job.previews) return job;
      if (job.problem) throw new Refusal(job.problem.detail, 422, { asks: job.problem.asks });
      await setTimeout(LOOK_EVERY);
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
