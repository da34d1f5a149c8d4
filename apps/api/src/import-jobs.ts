import { randomUUID } from 'node:crypto';
import type { Groundswell, ImportJob, IngestOptions, Progress } from '@groundswell/contract';
import { Refusal } from '@groundswell/contract';
import { problemOf } from './problem.ts';

/** The imports that were asked for since the server started. They are done one after another, in the order of asking. */
export interface ImportJobs {
  /** Queues an import; `tidy` is called once it has ended, however it did. */
  add(upload: { paths: string[]; files: string[]; options: IngestOptions; tidy: () => Promise<void> }): ImportJob;
  list(): ImportJob[];
  /** @throws Refusal 404. */
  find(id: string): ImportJob;
  /** Ends a job that waits or runs; nothing of it is kept. @throws Refusal 404, or 409 once it has ended. */
  cancel(id: string): void;
  /** Calls `listener` at every change of the job, until the function that it returns is called. */
  watch(id: string, listener: () => void): () => void;
}

type Upload = Parameters<ImportJobs['add']>[0];
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

/** Makes the queue. `log` is told of failures that are the server's own; `stopping` cancels everything. */
export function createImportJobs(
  groundswell: Pick<Groundswell, 'ingest'>,
  log: (cause: unknown) => void,
  stopping?: AbortSignal,
): ImportJobs {
  const entries = new Map<string, Entry>();
  let last: Promise<void> = Promise.resolve();

  function entryOf(id: string): Entry {
    const entry = entries.get(id);
    if (!entry) throw new Refusal(`There is no import job "${id}" since this server started.`, 404);
    return entry;
  }

  stopping?.addEventListener('abort', () => {
    for (const { controller } of entries.values()) controller.abort();
  });

  return {
    add(upload) {
      const job: ImportJob = {
        id: randomUUID(),
        files: upload.files,
        progress: notStarted,
        imports: null,
        problem: null,
      };
      const entry: Entry = { job, controller: new AbortController(), listeners: new Set() };
      entries.set(job.id, entry);
      last = last.then(() => run(groundswell, entry, upload, log)).then(() => forget(entries));
      return job;
    },
    list: () => [...entries.values()].map(({ job }) => job),
    find: (id) => entryOf(id).job,
    cancel(id) {
      const entry = entryOf(id);
      if (hasEnded(entry.job)) throw new Refusal('That import has already ended.', 409);
      entry.controller.abort();
      if (entry.job.progress.phase === 'waiting') change(entry, endedAs(entry, 'cancelled', cancelled));
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

async function run(
  groundswell: Pick<Groundswell, 'ingest'>,
  entry: Entry,
  { paths, options, tidy }: Upload,
  log: (cause: unknown) => void,
): Promise<void> {
  const { signal } = entry.controller;
  const progress = (now: Progress) => {
    // Only the queue says how a job ended, once its ledgers or its problem are known.
    if (!ended.includes(now.phase)) change(entry, { progress: now });
  };
  let end: Partial<ImportJob>;
  try {
    signal.throwIfAborted();
    const imports = await groundswell.ingest(paths, options, { progress, signal });
    end = { ...endedAs(entry, 'done'), imports };
  } catch (cause) {
    if (!signal.aborted && !(cause instanceof Refusal)) log(cause);
    end = signal.aborted ? endedAs(entry, 'cancelled', cancelled) : endedAs(entry, 'failed', cause);
  }
  await tidy().catch(log);
  change(entry, end);
}

function endedAs(entry: Entry, phase: Phase, cause?: unknown): Partial<ImportJob> {
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
