import { randomUUID } from 'node:crypto';
import type { Groundswell, ImportJob, Progress } from '@groundswell/contract';
import { Refusal } from '@groundswell/contract';
import { problemOf } from './problem.ts';

/** What is asked for: files to import, or to be shown what an import would come to. */
export interface JobRequest extends Pick<ImportJob, 'kind' | 'upload' | 'files' | 'options'> {
  paths: string[];
  /** Called once it has ended, however it did. */
  ended(phase: Progress['phase']): Promise<void>;
}

/**
 * The imports and previews that were asked for since the server started. Imports are done one after another, in the
 * order of asking; so are previews, which change nothing and wait for no import.
 */
export interface ImportJobs {
  add(request: JobRequest): ImportJob;
  list(): ImportJob[];
  /** @throws Refusal 404. */
  find(id: string): ImportJob;
  /** Ends a job that waits or runs; nothing of it is kept. @throws Refusal 404, or 409 once it has ended. */
  cancel(id: string): void;
  /** The files of an upload are gone: its jobs end, its previews are forgotten. */
  letGo(upload: string): void;
  /** Calls `listener` at every change of the job, until the function that it returns is called. */
  watch(id: string, listener: () => void): () => void;
}

type Phase = Progress['phase'];

interface Entry {
  job: ImportJob;
  controller: AbortController;
  listeners: Set<() => void>;
}

// How many ended jobs are remembered, so that a server that runs for months does not grow.
const REMEMBERED = 50;
const ended: readonly Phase[] = ['done', 'failed', 'cancelled'];

/** Whether nothing more will happen to a job. */
export function hasEnded(job: ImportJob): boolean {
  return ended.includes(job.progress.phase);
}

/** Makes the queues. `log` is told of failures that are the server's own; `stopping` cancels everything. */
export function createImportJobs(
  groundswell: Pick<Groundswell, 'ingest' | 'preview'>,
  log: (cause: unknown) => void,
  stopping?: AbortSignal,
): ImportJobs {
  const entries = new Map<string, Entry>();
  const last: Record<ImportJob['kind'], Promise<void>> = { import: Promise.resolve(), preview: Promise.resolve() };

  function entryOf(id: string): Entry {
    const entry = entries.get(id);
    if (!entry) throw new Refusal(`There is no import job "${id}" since this server started.`, 404);
    return entry;
  }

  stopping?.addEventListener('abort', () => {
    for (const { controller } of entries.values()) controller.abort();
  });

  return {
    add({ kind, upload, files, options, ...request }) {
      const nothingYet = { progress: notStarted, imports: null, previews: null, problem: null };
      const job: ImportJob = { id: randomUUID(), kind, upload, files, options, ...nothingYet };
      const entry: Entry = { job, controller: new AbortController(), listeners: new Set() };
      entries.set(job.id, entry);
      last[kind] = last[kind].then(() => run(groundswell, entry, request, log)).then(() => forget(entries));
      return job;
    },
    list: () => [...entries.values()].map(({ job }) => job),
    find: (id) => entryOf(id).job,
    cancel(id) {
      const entry = entryOf(id);
      if (hasEnded(entry.job)) throw new Refusal('That import has already ended.', 409);
      stop(entry);
    },
    letGo(upload) {
      for (const entry of [...entries.values()].filter(({ job }) => job.upload === upload)) {
        change(entry, { upload: null });
        if (!hasEnded(entry.job)) stop(entry);
        else if (entry.job.kind === 'preview') entries.delete(entry.job.id);
      }
    },
    watch(id, listener) {
      const { listeners } = entryOf(id);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function forget(entries: Map<string, Entry>): void {
  const over = [...entries.values()].filter(({ job }) => hasEnded(job));
  for (const { job } of over.slice(0, Math.max(0, over.length - REMEMBERED))) entries.delete(job.id);
}

const notStarted: Progress = { phase: 'waiting', posts: 0, postsPerSecond: 0, percent: null, secondsLeft: null };
const cancelled = new Refusal('The import was cancelled; nothing of it was kept.', 409);

function stop(entry: Entry): void {
  entry.controller.abort();
  if (entry.job.progress.phase === 'waiting') change(entry, endedAs(entry, 'cancelled', cancelled));
}

async function run(
  groundswell: Pick<Groundswell, 'ingest' | 'preview'>,
  entry: Entry,
  { paths, ended: tidy }: Pick<JobRequest, 'paths' | 'ended'>,
  log: (cause: unknown) => void,
): Promise<void> {
  const { signal } = entry.controller;
  const { kind, options } = entry.job;
  const progress = (now: Progress) => {
    // Only the queue says how a job ended, once its ledgers or its problem are known.
    if (!ended.includes(now.phase)) change(entry, { progress: now });
  };
  let end: Pick<ImportJob, 'progress'> & Partial<ImportJob>;
  try {
    signal.throwIfAborted();
    const watch = { progress, signal };
    const result =
      kind === 'import'
        ? { imports: await groundswell.ingest(paths, options, watch) }
        : { previews: await groundswell.preview(paths, options, watch) };
    end = { ...endedAs(entry, 'done'), ...result };
  } catch (cause) {
    if (!signal.aborted && !(cause instanceof Refusal)) log(cause);
    end = signal.aborted ? endedAs(entry, 'cancelled', cancelled) : endedAs(entry, 'failed', cause);
  }
  await tidy(end.progress.phase).catch(log);
  change(entry, end);
}

function endedAs(entry: Entry, phase: Phase, cause?: unknown): Pick<ImportJob, 'progress' | 'problem'> {
  const { progress } = entry.job;
  const percent = phase === 'done' ? 100 : progress.percent;
  return {
    progress: { ...progress, phase, percent, secondsLeft: phase === 'done' ? 0 : null },
    problem: cause === undefined ? null : problemOf(cause),
  };
}

function change(entry: Entry, changes: Partial<ImportJob>): void {
  entry.job = { ...entry.job, ...changes };
  for (const listener of entry.listeners) listener();
}
