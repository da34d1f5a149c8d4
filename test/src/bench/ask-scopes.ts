import type { AskApi } from './api-of.ts';
import { timed } from './spread.ts';

/** What asking one metric told: milliseconds, rows and bytes of every answer, in the order of the questions. */
export interface Asked {
  name: string;
  times: number[];
  rows: number[];
  bytes: number[];
  /** Milliseconds of the same questions, answered from the cache. */
  cached: number[];
  /** Milliseconds without any filter; null where the time was over before. */
  unfiltered: number | null;
  slowest: { path: string; ms: number } | null;
  /** Whether the time was over before every question was asked. */
  cut: boolean;
  /** What the API refused or could not answer. */
  failed: { path: string; ms: number; says: string }[];
}

interface Questions {
  name: string;
  /** Paths below /api. */
  paths: string[];
  unfiltered?: string;
  /** The most that all questions together may take. */
  seconds: number;
}

/** Asks every path past the cache (an API of its own each), then each again from the cache of the API that knows it. */
export async function askScopes(questions: Questions, freshApi: () => AskApi): Promise<Asked> {
  const asked: Asked = {
    name: questions.name,
    times: [],
    rows: [],
    bytes: [],
    cached: [],
    unfiltered: null,
    slowest: null,
    cut: false,
    failed: [],
  };
  const until = performance.now() + questions.seconds * 1000;
  for (const path of questions.paths) {
    const ask = freshApi();
    const ms = await askOnce(asked, ask, path, until);
    if (asked.cut) return asked;
    if (ms === null) continue;
    asked.times.push(ms);
    if (ms > (asked.slowest?.ms ?? 0)) asked.slowest = { path, ms };
    asked.cached.push((await timed(() => ask(path))).ms);
  }
  if (questions.unfiltered) asked.unfiltered = await unfilteredTime(asked, freshApi(), questions.unfiltered, until);
  return asked;
}

/** The milliseconds of an answer; null where there was none, with the reason in `asked`. */
async function askOnce(asked: Asked, ask: AskApi, path: string, until: number): Promise<number | null> {
  const left = Math.max(0, Math.ceil(until - performance.now()));
  const signal = AbortSignal.timeout(left);
  const { result, ms } = await timed(() => ask(path, signal));
  if (signal.aborted) {
    asked.cut = true;
    return null;
  }
  if (result.status !== 200) {
    asked.failed.push({ path, ms, says: result.text });
    return null;
  }
  asked.rows.push(rowsIn(result.text));
  asked.bytes.push(Buffer.byteLength(result.text));
  return ms;
}

async function unfilteredTime(asked: Asked, ask: AskApi, path: string, until: number): Promise<number | null> {
  const apart: Asked = { ...asked, rows: [], bytes: [], cut: false };
  return await askOnce(apart, ask, path, until);
}

function rowsIn(text: string): number {
  const reply: { rows?: unknown[]; quotes?: unknown[] } = JSON.parse(text);
  return (reply.rows ?? reply.quotes ?? []).length;
}
