import type { ImportJob } from '@groundswell/contract';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { hasEnded, type ImportJobs } from '../import-jobs.ts';

// Proxies commonly drop a connection that is silent for 30 or 60 seconds.
const HEARTBEAT = 15_000;
// Ten steps a second look live; more would only keep the browser busy.
const SHORTEST_STEP = 100;

/**
 * Tells how a job goes as server-sent events: `progress` whenever it has changed, then one `done` or `failed`, each with
 * the whole job as JSON. Who listens late hears the present state first.
 */
export function jobEvents(context: Context, jobs: ImportJobs, id: string, heartbeat = HEARTBEAT): Response {
  jobs.find(id);
  return streamSSE(context, async (stream) => {
    const bell = createBell();
    const unwatch = jobs.watch(id, bell.ring);
    stream.onAbort(bell.ring);
    try {
      let job = jobs.find(id);
      await stream.writeSSE({ event: eventOf(job), data: JSON.stringify(job) });
      while (!hasEnded(job) && !stream.aborted) {
        if (!(await bell.heard(heartbeat))) {
          await stream.write(': still here\n\n');
          continue;
        }
        await stream.sleep(hasEnded(jobs.find(id)) ? 0 : SHORTEST_STEP);
        job = jobs.find(id);
        await stream.writeSSE({ event: eventOf(job), data: JSON.stringify(job) });
      }
    } finally {
      unwatch();
    }
  });
}

function eventOf(job: ImportJob): string {
  if (!hasEnded(job)) return 'progress';
  return job.progress.phase === 'done' ? 'done' : 'failed';
}

/** Something to wait for: rings that come while nobody waits are remembered as one. */
function createBell() {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    /** True once it has rung, false where it stayed silent for so many milliseconds. */
    heard: async (patience: number): Promise<boolean> => {
      if (!rung) {
        let timer: NodeJS.Timeout | undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
          timer = setTimeout(resolve, patience);
        });
        clearTimeout(timer);
        wake = undefined;
      }
      const heard = rung;
      rung = false;
      return heard;
    },
  };
}
