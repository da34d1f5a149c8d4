import type { Holidays } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The holidays of the workspace that a server holds; `changed` runs after every change. */
export function remoteHolidays(url: string, changed: () => Promise<void>): Holidays {
  return {
    list: async () => (await askJson<{ holidays: string[] }>(url, 'holidays')).holidays,
    async choose(holidays) {
      const headers = { 'content-type': 'application/json' };
      await askServer(url, 'holidays', { method: 'PUT', headers, body: JSON.stringify({ holidays }) });
      await changed();
    },
  };
}
