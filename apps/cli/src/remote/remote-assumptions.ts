import type { KeptAssumptions } from '@groundswell/contract';
import { askJson } from './ask-server.ts';

/** The customer's assumptions, asked of the server that holds the workspace. */
export function remoteAssumptions(url: string): KeptAssumptions {
  return {
    read: () => askJson(url, 'assumptions'),
    write: (assumptions) =>
      askJson(url, 'assumptions', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(assumptions),
      }),
  };
}
