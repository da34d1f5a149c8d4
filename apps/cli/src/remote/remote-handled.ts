import type { HandledQuestions } from '@groundswell/contract';
import { askJson, askServer } from './ask-server.ts';

/** The handled questions of the workspace that a server holds; `changed` runs after every change. */
export function remoteHandled(url: string, changed: () => Promise<void>): HandledQuestions {
  const change = async (method: string, post: string) => {
    await askServer(url, `handled/${encodeURIComponent(post)}`, { method });
    await changed();
  };
  return {
    list: async () => (await askJson<{ handled: string[] }>(url, 'handled')).handled,
    mark: (post) => change('PUT', post),
    unmark: (post) => change('DELETE', post),
  };
}
