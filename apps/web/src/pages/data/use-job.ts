import type { ImportJob } from '@groundswell/contract';
import { useEffect, useState } from 'react';
import { useRefreshEverything, useRefreshImports } from '../../use-refresh.ts';

/** A job as it goes: told by the server while it runs; what it changed is asked anew once it has ended. */
export function useJob(first: ImportJob): ImportJob {
  const [told, setTold] = useState<ImportJob | null>(null);
  const [everything, imports] = [useRefreshEverything(), useRefreshImports()];
  const refresh = first.kind === 'preview' ? imports : everything;
  const over = hasEnded(first);
  useEffect(() => {
    if (over) return;
    const events = new EventSource(`/api/imports/jobs/${encodeURIComponent(first.id)}/events`);
    const hear = (event: MessageEvent<string>) => setTold(JSON.parse(event.data) as ImportJob);
    const end = (event: MessageEvent<string>) => {
      hear(event);
      events.close();
      void refresh();
    };
    events.addEventListener('progress', hear);
    events.addEventListener('done', end);
    events.addEventListener('failed', end);
    // The browser connects again by itself unless the server no longer knows the job.
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) void refresh();
    });
    return () => events.close();
  }, [first.id, over, refresh]);
  return over ? first : (told ?? first);
}

/** Whether nothing more will happen to a job. */
export function hasEnded({ progress }: Pick<ImportJob, 'progress'>): boolean {
  return progress.phase === 'done' || progress.phase === 'failed' || progress.phase === 'cancelled';
}
