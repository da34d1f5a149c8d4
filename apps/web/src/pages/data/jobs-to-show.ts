import type { ImportJob, Preview } from '@groundswell/contract';
import { hasEnded } from './use-job.ts';

/** Files that the server holds and has looked at, with what it saw last. */
export interface LookedAt {
  upload: string;
  job: ImportJob;
  previews: Preview[];
  /** Whether they are being looked at again, or imported. */
  busy: boolean;
  /** Whether it is the importing that they are busy with, or wait for. */
  importing: boolean;
}

/** The jobs that matter now: those that are not over, imports of this visit, and the last one where it failed. */
export function jobsToShow(jobs: ImportJob[], own: readonly string[]): ImportJob[] {
  const last = jobs.at(-1);
  return jobs.filter((job) => {
    if (!hasEnded(job)) return true;
    if (job.progress.phase === 'failed') return job === last || own.includes(job.id);
    return job.kind === 'import' && own.includes(job.id);
  });
}

/** Files that wait for a word: each as it was looked at last. */
export function lookedAt(jobs: ImportJob[]): LookedAt[] {
  const held = new Map<string, LookedAt>();
  for (const job of jobs) {
    const { upload, previews } = job;
    if (upload === null) continue;
    const known = held.get(upload);
    if (previews) held.set(upload, { upload, job, previews, busy: false, importing: false });
    else if (known && !hasEnded(job)) held.set(upload, { ...known, busy: true, importing: job.kind === 'import' });
  }
  return [...held.values()].filter(({ importing }) => !importing);
}
