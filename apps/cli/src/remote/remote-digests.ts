import type { Digests } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The digests that were sent, asked of the server that holds the workspace. */
export function remoteDigests(url: string): Digests {
  const pathOf = (period: string) => `digests/${encodeURIComponent(period)}`;
  return {
    claim: async (period) => (await askJson<{ claimed: boolean }>(url, pathOf(period), { method: 'PUT' })).claimed,
    async confirm(period) {
      await askServer(url, `${pathOf(period)}/sent`, { method: 'PUT' });
    },
    async release(period) {
      await askServer(url, pathOf(period), { method: 'DELETE' });
    },
  };
}
