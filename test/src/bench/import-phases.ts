import type { IngestWatch, Progress } from '@groundswell/contract';

/** What one phase of an import took: wall and processor seconds, and the most that the process had held at its end. */
export interface PhaseTimes {
  phase: Progress['phase'];
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

interface Moment {
  phase: Progress['phase'];
  at: number;
  cpu: number;
}

/** Listens to an import and says afterwards what each of its phases took. */
export function phaseWatch(): { progress: NonNullable<IngestWatch['progress']>; times(): PhaseTimes[] } {
  const done: PhaseTimes[] = [];
  let current: Moment | null = null;
  const end = (now: Moment) => {
    if (current !== null)
      done.push({
        phase: current.phase,
        seconds: (now.at - current.at) / 1000,
        cpuSeconds: now.cpu - current.cpu,
        megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      });
    current = now;
  };
  return {
    progress({ phase }) {
      if (phase === current?.phase) return;
      const { user, system } = process.cpuUsage();
      end({ phase, at: performance.now(), cpu: (user + system) / 1e6 });
    },
    times: () => done,
  };
}
