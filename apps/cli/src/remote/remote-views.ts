import type { SavedView, SavedViewInput, SavedViews } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The saved views of the workspace that a server holds. */
export function remoteViews(url: string): SavedViews {
  const send = async (method: string, path: string, view: SavedViewInput) => {
    const headers = { 'content-type': 'application/json' };
    return (await askJson<{ view: SavedView }>(url, path, { method, headers, body: JSON.stringify(view) })).view;
  };
  return {
    list: async () => (await askJson<{ views: SavedView[] }>(url, 'views')).views,
    add: (view) => send('POST', 'views', view),
    change: (id, view) => send('PUT', `views/${encodeURIComponent(id)}`, view),
    async remove(id) {
      await askServer(url, `views/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
  };
}
