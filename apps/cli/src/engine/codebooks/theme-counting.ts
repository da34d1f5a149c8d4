import { type Codebook, Refusal, type ThemeCount } from '@groundswell/contract';

/** Counts, with a way to be ended and to tell how far it is. */
export type CountThemes = (signal: AbortSignal, progress: CountProgress) => Promise<void>;

/** Told of a new phase, and of posts that have been looked through, of all. */
export type CountProgress = (phase: 'themes' | 'building', posts: number, of: number) => void;

interface Job {
  stop: AbortController;
  ended: Promise<void>;
}

/** The recount that follows a changed codebook, in the background. A further change ends it and begins anew. */
export class ThemeCounting {
  private job: Job | null = null;
  private now: ThemeCount | null = null;

  /** `count` counts what is newest, when its turn comes. */
  constructor(
    private readonly count: CountThemes,
    /** Told when a count begins, ends or fails: answers say so. */
    private readonly changed: () => void,
  ) {}

  /** How far it is; null where nothing is being counted. */
  get status(): ThemeCount | null {
    return this.now;
  }

  /** Begins to count these codebooks, which figures do not show yet. */
  start(codebooks: Codebook[]): void {
    this.job?.stop.abort();
    const stop = new AbortController();
    const told = codebooks.map(({ id, title, version }) => ({ id, title, version }));
    this.tell({ phase: 'waiting', codebooks: told, posts: 0, of: 0, percent: 0, problem: null });
    this.job = { stop, ended: this.run(stop.signal) };
  }

  /** Waits until nothing is being counted. @throws Refusal 422 where that failed. */
  async ended(progress?: (count: ThemeCount) => void): Promise<void> {
    const timer = setInterval(() => this.now && progress?.(this.now), 200);
    try {
      for (let job = this.job; job !== null; job = this.job) {
        await job.ended;
        if (this.job === job) break;
      }
    } finally {
      clearInterval(timer);
    }
    if (this.now?.problem) throw new Refusal(this.now.problem, 422);
  }

  /** Ends it; the next start of the workspace does what is left. */
  async stop(): Promise<void> {
    this.job?.stop.abort();
    await this.job?.ended;
  }

  /** Never rejects: a failure is a state, and an end on demand is none. */
  private async run(signal: AbortSignal): Promise<void> {
    try {
      await this.count(signal, (phase, posts, of) => {
        const percent = of === 0 ? 0 : Math.min(100, Math.floor((posts / of) * 100));
        if (!signal.aborted) this.now = this.now && { ...this.now, phase, posts, of, percent };
      });
      if (!signal.aborted) this.tell(null);
    } catch (cause) {
      if (signal.aborted) return;
      const problem = `The codebook could not be counted: ${cause instanceof Error ? cause.message : String(cause)}`;
      this.tell(this.now && { ...this.now, phase: 'failed', problem });
    }
  }

  private tell(now: ThemeCount | null): void {
    this.now = now;
    this.changed();
  }
}
