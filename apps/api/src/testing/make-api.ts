import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiOptions, createApi } from '../create-api.ts';
import { createMemoryGroundswell } from './memory-groundswell.ts';

/** An API over a workspace in memory, and a way to ask it as its own page would. */
export function makeApi(options: Partial<ApiOptions> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'groundswell-api-'));
  const logged: string[] = [];
  const log = (text: string) => logged.push(text);
  const api = createApi({
    groundswell: createMemoryGroundswell(),
    web: null,
    home,
    host: '127.0.0.1',
    port: 4600,
    log,
    ...options,
  });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    await api.request(`http://127.0.0.1:4600${path}`, {
      ...init,
      headers: { host: '127.0.0.1:4600', ...Object.fromEntries(new Headers(init.headers)) },
    });
  return { ask, home, logged };
}

/** The JSON of a reply, as the type that the test expects; what it holds is for the test to check. */
export async function json<T = Record<string, unknown>>(reply: Response | Promise<Response>): Promise<T> {
  return (await (await reply).json()) as T;
}
