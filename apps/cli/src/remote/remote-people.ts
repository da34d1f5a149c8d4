import type { MadeDecision, People } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** Who is one person, asked of the server that holds the workspace; `changed` runs after every decision. */
export function remotePeople(url: string, changed: () => Promise<void>): People {
  return {
    suggestions: () => askJson(url, 'identities/suggestions'),
    decisions: async () => (await askJson<{ merges: MadeDecision[] }>(url, 'identities/merges')).merges,
    async decide(decisions) {
      const headers = { 'content-type': 'application/json' };
      await askServer(url, 'identities/decisions', { method: 'POST', headers, body: JSON.stringify({ decisions }) });
      await changed();
    },
    async undo(id) {
      await askServer(url, `identities/merges/${encodeURIComponent(id)}`, { method: 'DELETE' });
      await changed();
    },
  };
}
