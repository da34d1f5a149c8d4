import type { AskApi } from './api-of.ts';

/** Requests a second that one API gives from its cache, asked one after another without a socket. */
export async function cachedRate(ask: AskApi, path: string, requests = 20_000): Promise<number> {
  await ask(path);
  const start = performance.now();
  for (let at = 0; at < requests; at += 1) await ask(path);
  return (requests / (performance.now() - start)) * 1000;
}
