import type { AskApi } from './api-of.ts';
import { timed } from './spread.ts';

/** What asking one metric told: milliseconds, rows and bytes of every answer, in the order of the questions. */
export interface Asked {
  name: string;
  /** Of a metric. */
  family: string | null;
  times: number[];
  rows: number[];
  bytes: number[];
  /** Milliseconds of the same questions, answered from the cache. */
  cached: number[];
  /** Milliseconds of the questions that have goals of their own, by what they are called; fewer where the time was over before. */
  apart: Record<string, number[]>;
  slowest: { path: string; ms: number } | null;
  /** Whether the time was over before every question was asked. */
  cut: boolean;
  /** What the API refused or could not answer. */
  failed: { path: string; ms: number; says: string }[];
}

/** What is asked of one metric. */
export interface Questions {
  name: string;
  family?: string;
  /** Paths below /api. */
  paths: string[];
  /** Paths with goals of their own, by what they are called. */
  apart?: Record<string, string[]>;
  /** The most that all questions together may take. */
  seconds: number;
}

/** Asks every path past the cache (an API of its own each), then each again from the cache of the API that knows it. */
export async function askScopes(questions: Questions, freshApi: () => AskApi): Promise<Asked> {
  const asked: Asked = {
    name: questions.name,
    family: questions.family ?? null,
    times: [],
    rows: [],
    bytes: [],
    cached: [],
    apart: {},
    slowest: null,
    cut: false,
    failed: [],
  };
  const until = performance.now() + questions.seconds * 1000;
  // First, and few: they must not wait until the time is up.
  for (const [name, paths] of Object.entries(questions.apart ?? {}))
    asked.apart[name] = await timesApart(asked, freshApi, paths, until);
  for (const path of questions.paths) {
    const ask = freshApi();
    const ms = await askOnce(asked, ask, path, until);
    if (asked.cut) return asked;
    if (ms === null) continue;
    asked.times.push(ms);
    if (ms > (asked.slowest?.ms ?? 0)) asked.slowest = { path, ms };
    asked.cached.push((await timed(() => ask(path))).ms);
  }
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

/** Their rows and bytes are not those of the random scopes; what failed is told all the same. */
async function timesApart(asked: Asked, freshApi: () => AskApi, paths: string[], until: number): Promise<number[]> {
  const apart: Asked = { ...asked, rows: [], bytes: [], cut: false };
  const times: number[] = [];
  for (const path of paths) {
    const ms = await askOnce(apart, freshApi(), path, until);
    if (ms !== null) times.push(ms);
  }
  return times;
}

function rowsIn(text: string): number {
  const reply: { rows?: unknown[]; quotes?: unknown[] } = JSON.parse(text);
  return (reply.rows ?? reply.quotes ?? []).length;
}
