import { createApi } from '@groundswell/api';
import type { Groundswell } from '@groundswell/contract';

const host = '127.0.0.1:4600';

/** Asks the HTTP API for a path below /api; gives the status and the text. */
export type AskApi = (path: string, signal?: AbortSignal) => Promise<{ status: number; text: string }>;

/** An API of its own, with an empty cache. */
export function apiOf(groundswell: Groundswell, home: string): AskApi {
  const api = createApi({ groundswell, web: null, home, host: '127.0.0.1', port: 4600 });
  return async (path, signal) => {
    const reply = await api.request(`http://${host}/api/${path}`, { headers: { host }, ...(signal && { signal }) });
    return { status: reply.status, text: await reply.text() };
  };
}
